import type { QueryResolvers } from './../../../types.generated.ts';
export const problems: NonNullable<QueryResolvers['problems']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.problems resolver logic here */
};
