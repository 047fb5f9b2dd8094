import { z } from 'zod';
import { earlyFirst, highFirst, lowFirst, orderKey } from '../scoring/ranking.ts';
import type { FormatOfOne } from './contest-format.ts';
import {
  isNewEnough,
  lastAcceptedAt,
  newOnly,
  problemSlugs,
  rejectedBefore,
  solvedOf,
  withAttempt,
  type Attempts,
  type Solved,
} from './problem-set.ts';

interface Config {
  problems: string[];
  newOnly?: true;
}

const MINUTE_MS = 60_000;
const REJECTED_MINUTES = 20;

/** LeetCode rounds times down to whole seconds, so a problem may seem to be solved before the start. */
const minutesOf = ({ acceptedAt }: Solved, startsAt: Date) =>
  Math.max(0, Math.floor((acceptedAt.getTime() - startsAt.getTime()) / MINUTE_MS));

/**
 * More solved first, then less penalty: of each solved problem the whole minutes from the start until it was accepted, and 20 for each
 * rejected attempt before. Then who solved their last problem earlier. As in ICPC (https://icpc.global/worldfinals/rules) and on
 * Kattis (https://open.kattis.com/contests/j9dmrs/rules), which also do not count compile errors and what the judge itself failed at.
 */
export const ICPC: FormatOfOne<Attempts[], Config> = {
  name: 'ICPC',
  problemSet: { isNeeded: true, hasPoints: false },
  rejectedMinutes: REJECTED_MINUTES,
  config: z.strictObject({ problems: problemSlugs, newOnly }),
  verdicts: [
    'ACCEPTED',
    'WRONG_ANSWER',
    'MEMORY_LIMIT_EXCEEDED',
    'OUTPUT_LIMIT_EXCEEDED',
    'TIME_LIMIT_EXCEEDED',
    'RUNTIME_ERROR',
  ],
  takes: (fact, { config }) => config.problems.includes(fact.problemSlug) && isNewEnough(fact, config),
  add: withAttempt,
  pointsOf: () => null,
  standing: (attempts, { startsAt }) => {
    const solved = solvedOf(attempts);
    const minutes = solved.reduce((sum, one) => sum + minutesOf(one, startsAt), 0);
    const penalty = minutes + REJECTED_MINUTES * rejectedBefore(solved);
    const lastScoredAt = lastAcceptedAt(solved, startsAt);
    return {
      points: solved.length,
      solved: solved.length,
      lastScoredAt,
      order: orderKey(highFirst(solved.length), lowFirst(penalty), earlyFirst(lastScoredAt)),
      cells: [{ column: 'penaltyMinutes', value: penalty }],
    };
  },
};
