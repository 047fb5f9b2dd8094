import type { Copy } from '../../cache/cached-kind.ts';
import type { LeetCodeProblem } from '../../leetcode/operations/problem.ts';
import type { BesideProblem } from './problem-document.ts';

/** A problem as it is answered. */
export interface Problem extends Omit<LeetCodeProblem, 'leetcodeId'> {
  /** Null while it is known from the built-in catalogue only. */
  leetcodeId: string | null;
  /** How hard it was in a contest; null when that is not known. */
  contestRating: number | null;
  /** When LeetCode said so; null while it is known from the built-in catalogue only. */
  fetchedAt: Date | null;
  /** Older than it should be, or built in: it is being read again, or LeetCode does not answer. */
  isStale: boolean;
}

export type ProblemCopy = Copy<LeetCodeProblem, BesideProblem>;

export const problemOf = ({ value, fetchedAt, isStale, beside }: ProblemCopy): Problem => ({
  ...value,
  contestRating: beside?.rating ?? null,
  fetchedAt,
  isStale,
});

/** A problem that LeetCode wasn't read for; null when LeetCord brings none along. */
export function builtInOf({ builtIn, rating }: BesideProblem): Problem | null {
  if (builtIn === undefined) return null;
  const { slug, number, title, difficulty, isPaidOnly, tags } = builtIn;
  return {
    ...{ slug, number, title, difficulty, isPaidOnly, tags },
    leetcodeId: null,
    acceptanceRate: null,
    contestRating: rating ?? null,
    fetchedAt: null,
    isStale: true,
  };
}
