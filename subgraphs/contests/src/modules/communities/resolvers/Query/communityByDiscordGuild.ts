import type { QueryResolvers } from './../../../types.generated.ts';

export const communityByDiscordGuild: NonNullable<QueryResolvers['communityByDiscordGuild']> = (
  _parent,
  { discordGuildId },
  { view },
) => view.communities.findByDiscordGuild(discordGuildId);
