import type { QueryResolvers } from './../../../types.generated.ts';
export const confirmSubmissions: NonNullable<QueryResolvers['confirmSubmissions']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.confirmSubmissions resolver logic here */
};
