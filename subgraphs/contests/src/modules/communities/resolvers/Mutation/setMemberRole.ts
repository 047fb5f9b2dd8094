import type { MutationResolvers } from './../../../types.generated.ts';
export const setMemberRole: NonNullable<MutationResolvers['setMemberRole']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.setMemberRole resolver logic here */
};
