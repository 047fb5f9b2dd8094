import type { Submission } from '../submissions/submission.ts';
import { solveOf, type Solve } from './solves.repository.ts';

/**
 * A user's first solves by problem, as settlement keeps them: of what gave points, or would have in a server, what was confirmed first. A
 * user who is forgotten has none.
 */
export function firstSolves(submissions: readonly Submission[]): Map<string, Solve> {
  const inOrder = submissions.filter(isFirstSolve).toSorted((one, other) => {
    // Of an earlier version, what has no award may be a repeat.
    return Math.sign(other.awards.length) - Math.sign(one.awards.length) || confirmedMs(one) - confirmedMs(other);
  });
  const solves = new Map<string, Solve>();
  for (const { _id: submissionId, userId, problemSlug, submittedAt: solvedAt } of inOrder) {
    if (!solves.has(problemSlug)) solves.set(problemSlug, solveOf({ userId, problemSlug, submissionId, solvedAt }));
  }
  return solves;
}

const isFirstSolve = ({ state, verdict, leetcodeUsername, noPoints, awards }: Submission) =>
  state === 'CONFIRMED' &&
  verdict === 'ACCEPTED' &&
  leetcodeUsername !== '' &&
  noPoints === undefined &&
  awards.every(({ reason }) => reason.code === 'FIRST_SOLVE');

const confirmedMs = ({ confirmedAt }: Submission) => confirmedAt?.getTime() ?? 0;
