import type { QueryResolvers } from './../../../types.generated.ts';
export const randomProblem: NonNullable<QueryResolvers['randomProblem']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.randomProblem resolver logic here */
};
