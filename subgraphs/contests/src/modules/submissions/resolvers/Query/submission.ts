import type { QueryResolvers } from './../../../types.generated.ts';
export const submission: NonNullable<QueryResolvers['submission']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.submission resolver logic here */
};
