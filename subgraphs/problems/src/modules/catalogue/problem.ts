import type { WellKnownProblem } from '@leetcord/kit/text/well-known-problems';
import type { Copy } from '../../cache/cached-kind.ts';
import type { LeetCodeProblem } from '../../leetcode/operations/problem.ts';

/** What is known about a problem, except for its contest rating, which is kept separately. */
export interface KnownProblem extends Omit<LeetCodeProblem, 'leetcodeId'> {
  /** Null while it is only known from the built-in catalogue. */
  leetcodeId: string | null;
  /** When LeetCode gave it; null while it is only known from the built-in catalogue. */
  fetchedAt: Date | null;
}

/** A problem in a search. */
export interface RatedProblem extends KnownProblem {
  /** How hard it was in a contest; null when that is not known. */
  contestRating: number | null;
}

/** A problem as readers get it. */
export interface Problem extends KnownProblem {
  /** From the search that found it. Missing when it was read by its slug: then it is looked up when requested. */
  contestRating?: number | null;
  /** Older than it should be, or built in: it is being refreshed, or LeetCode does not answer. */
  isStale: boolean;
}

export const problemOf = ({ value, fetchedAt, isStale }: Copy<LeetCodeProblem>): Problem => ({
  ...value,
  fetchedAt,
  isStale,
});

/** A problem that was not read from LeetCode. */
export const builtInOf = ({ slug, number, title, difficulty, isPaidOnly, tags }: WellKnownProblem): KnownProblem => ({
  ...{ slug, number, title, difficulty, isPaidOnly, tags },
  leetcodeId: null,
  acceptanceRate: null,
  fetchedAt: null,
});
