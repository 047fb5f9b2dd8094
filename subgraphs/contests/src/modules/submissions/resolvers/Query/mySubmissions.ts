import type { QueryResolvers } from './../../../types.generated.ts';
export const mySubmissions: NonNullable<QueryResolvers['mySubmissions']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.mySubmissions resolver logic here */
};
