import { z } from 'zod';
import { earlyFirst, highFirst, orderKey } from '../scoring/ranking.ts';
import type { FormatOfOne } from './contest-format.ts';
import { ICPC } from './icpc.ts';
import {
  isNewEnough,
  lastAcceptedAt,
  newOnly,
  pricedProblems,
  rejectedBefore,
  solvedOf,
  withAttempt,
  type Attempts,
  type PricedProblem,
} from './problem-set.ts';

interface Config {
  problems: PricedProblem[];
  newOnly?: true;
}

const REJECTED_MINUTES = 5;
const REJECTED_MS = REJECTED_MINUTES * 60_000;

/**
 * More points first, then who finished earlier: when they solved their last problem, and 5 minutes later for each rejected attempt at a
 * problem before they solved it. As LeetCode's weekly contests, whose pages say so (5 minutes since weekly contest 210); it
 * counts the same attempts as ICPC.
 */
export const LEETCODE: FormatOfOne<Attempts[], Config> = {
  name: 'LEETCODE',
  problemSet: { isNeeded: true, hasPoints: true },
  rejectedMinutes: REJECTED_MINUTES,
  config: z.strictObject({ problems: pricedProblems, newOnly }),
  verdicts: ICPC.verdicts,
  takes: (fact, { config }) =>
    config.problems.some(({ slug }) => slug === fact.problemSlug) && isNewEnough(fact, config),
  add: withAttempt,
  pointsOf: (_solve, { points }) => points,
  standing: (attempts, { startsAt, config }) => {
    const solved = solvedOf(attempts);
    const slugs = new Set(solved.map(({ problemSlug }) => problemSlug));
    const points = config.problems.reduce((sum, problem) => sum + (slugs.has(problem.slug) ? problem.points : 0), 0);
    const lastScoredAt = lastAcceptedAt(solved, startsAt);
    const finishedAt = new Date(lastScoredAt.getTime() + REJECTED_MS * rejectedBefore(solved));
    return {
      points,
      solved: solved.length,
      lastScoredAt,
      order: orderKey(highFirst(points), earlyFirst(finishedAt)),
      cells: [{ column: 'finishSeconds', value: Math.floor((finishedAt.getTime() - startsAt.getTime()) / 1_000) }],
    };
  },
};
