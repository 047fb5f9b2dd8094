import { requireScope } from '@leetcord/kit/auth/caller';
import type { QueryResolvers } from './../../../types.generated.ts';
import { parseQuestion } from '../../solved-history.input.ts';

export const problemsOfSolvedHistories: NonNullable<QueryResolvers['problemsOfSolvedHistories']> = (
  _parent,
  args,
  { caller, solvedHistory },
) => {
  requireScope(caller, 'problems:pick');
  const { userIds, among } = parseQuestion(args);
  return solvedHistory.problemsOf(userIds, among);
};
