import type { MutationResolvers } from './../../../types.generated.ts';
export const removeMember: NonNullable<MutationResolvers['removeMember']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.removeMember resolver logic here */
};
