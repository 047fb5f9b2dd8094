import type { MutationResolvers } from './../../../types.generated.ts';
export const endSession: NonNullable<MutationResolvers['endSession']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.endSession resolver logic here */
};
