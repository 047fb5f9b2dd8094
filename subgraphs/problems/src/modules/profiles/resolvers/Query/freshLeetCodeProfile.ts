import type { QueryResolvers } from './../../../types.generated.ts';
export const freshLeetCodeProfile: NonNullable<QueryResolvers['freshLeetCodeProfile']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.freshLeetCodeProfile resolver logic here */
};
