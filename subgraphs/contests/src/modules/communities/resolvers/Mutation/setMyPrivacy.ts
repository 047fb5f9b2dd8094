import type { MutationResolvers } from './../../../types.generated.ts';
export const setMyPrivacy: NonNullable<MutationResolvers['setMyPrivacy']> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.setMyPrivacy resolver logic here */
};
