import type { QueryResolvers } from './../../../types.generated.ts';
export const recentAcceptedSubmissions: NonNullable<QueryResolvers['recentAcceptedSubmissions']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.recentAcceptedSubmissions resolver logic here */
};
