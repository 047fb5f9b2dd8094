import type { MutationResolvers } from './../../../types.generated.ts';
export const setCommunityVisibility: NonNullable<MutationResolvers['setCommunityVisibility']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.setCommunityVisibility resolver logic here */
};
