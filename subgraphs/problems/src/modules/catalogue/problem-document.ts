import type { WellKnownProblem } from '@leetcord/kit/well-known-problems';
import type { Collection } from 'mongodb';
import type { CachedDocument } from '../../cache/cached-document.ts';
import type { LeetCodeProblem } from '../../leetcode/operations/problem.ts';
import type { ProblemIndex, RatingOrder } from './problem-index.ts';

/** What is kept of a problem that LeetCode doesn't say. */
export interface BesideProblem {
  /** What LeetCord brings along, until LeetCode is read. */
  builtIn?: WellKnownProblem;
  rating?: number;
  /** Set with the rating, always by it. */
  order?: Record<RatingOrder, string>;
}

/** A problem in the database. It has an index while it is to be found by search. */
export type ProblemDocument = Omit<CachedDocument<LeetCodeProblem, BesideProblem>, 'index'> & { index?: ProblemIndex };

export type ProblemCollection = Collection<CachedDocument<LeetCodeProblem, BesideProblem>>;
