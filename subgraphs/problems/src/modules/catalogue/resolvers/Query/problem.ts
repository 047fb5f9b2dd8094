import type { QueryResolvers } from './../../../types.generated.ts';
export const problem: NonNullable<QueryResolvers['problem']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.problem resolver logic here */
};
