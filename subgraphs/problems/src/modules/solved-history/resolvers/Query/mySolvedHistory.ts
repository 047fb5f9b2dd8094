import type { QueryResolvers } from './../../../types.generated.ts';

export const mySolvedHistory: NonNullable<QueryResolvers['mySolvedHistory']> = (
  _parent,
  _arg,
  { caller, solvedHistory },
) => solvedHistory.mine(caller);
