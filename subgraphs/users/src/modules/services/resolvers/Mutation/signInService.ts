import type { MutationResolvers } from './../../../types.generated.ts';
export const signInService: NonNullable<MutationResolvers['signInService']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.signInService resolver logic here */
};
