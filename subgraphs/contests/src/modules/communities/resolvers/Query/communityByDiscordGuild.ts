import type { QueryResolvers } from './../../../types.generated.ts';
export const communityByDiscordGuild: NonNullable<QueryResolvers['communityByDiscordGuild']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.communityByDiscordGuild resolver logic here */
};
