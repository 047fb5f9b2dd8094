import type { MutationResolvers } from './../../../types.generated.ts';
export const startLeetCodeProof: NonNullable<MutationResolvers['startLeetCodeProof']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.startLeetCodeProof resolver logic here */
};
