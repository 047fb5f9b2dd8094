import type { QueryResolvers } from './../../../types.generated.ts';
export const sweepRecentSubmissions: NonNullable<QueryResolvers['sweepRecentSubmissions']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.sweepRecentSubmissions resolver logic here */
};
