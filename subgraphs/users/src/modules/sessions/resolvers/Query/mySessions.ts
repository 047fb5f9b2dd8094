import type { QueryResolvers } from './../../../types.generated.ts';
export const mySessions: NonNullable<QueryResolvers['mySessions']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.mySessions resolver logic here */
};
