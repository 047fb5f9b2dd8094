import type { MutationResolvers } from './../../../types.generated.ts';
export const signOut: NonNullable<MutationResolvers['signOut']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.signOut resolver logic here */
};
