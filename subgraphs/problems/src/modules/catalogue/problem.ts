import type { WellKnownProblem } from '@leetcord/kit/text/well-known-problems';
import type { Copy } from '../../cache/cached-kind.ts';
import type { LeetCodeProblem } from '../../leetcode/operations/problem.ts';

/** A problem as it is known; its contest rating is known apart. */
export interface KnownProblem extends Omit<LeetCodeProblem, 'leetcodeId'> {
  /** Null while it is known from the built-in catalogue only. */
  leetcodeId: string | null;
  /** When LeetCode said so; null while it is known from the built-in catalogue only. */
  fetchedAt: Date | null;
}

/** A problem as searches know it. */
export interface RatedProblem extends KnownProblem {
  /** How hard it was in a contest; null when that is not known. */
  contestRating: number | null;
}

/** A problem as it is answered. */
export interface Problem extends KnownProblem {
  /** As the search that found it had it. Missing when it was read by its slug: then it is looked up for who wants it. */
  contestRating?: number | null;
  /** Older than it should be, or built in: it is being read again, or LeetCode does not answer. */
  isStale: boolean;
}

export const problemOf = ({ value, fetchedAt, isStale }: Copy<LeetCodeProblem>): Problem => ({
  ...value,
  fetchedAt,
  isStale,
});

/** A problem that LeetCode wasn't read for. */
export const builtInOf = ({ slug, number, title, difficulty, isPaidOnly, tags }: WellKnownProblem): KnownProblem => ({
  ...{ slug, number, title, difficulty, isPaidOnly, tags },
  leetcodeId: null,
  acceptanceRate: null,
  fetchedAt: null,
});
