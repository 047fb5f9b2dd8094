import type { MutationResolvers } from './../../../types.generated.ts';
export const setAnnouncementChannel: NonNullable<MutationResolvers['setAnnouncementChannel']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.setAnnouncementChannel resolver logic here */
};
