import type { MutationResolvers } from './../../../types.generated.ts';
export const finishLeetCodeProof: NonNullable<MutationResolvers['finishLeetCodeProof']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.finishLeetCodeProof resolver logic here */
};
