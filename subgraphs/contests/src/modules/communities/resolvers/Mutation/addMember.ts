import type { MutationResolvers } from './../../../types.generated.ts';
export const addMember: NonNullable<MutationResolvers['addMember']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.addMember resolver logic here */
};
