import type { Clock } from '@leetcord/kit/time/clock';
import type { CatalogueProblem } from './catalogue.ts';
import type { Fault } from './faults.ts';
import type { Options } from './options.ts';
import type { RequestLog } from './request-log.ts';
import type { LeetCodeState, Submission } from './state.ts';

/** What all routes share. */
export interface LeetCode {
  catalogue: Map<string, CatalogueProblem>;
  state: LeetCodeState;
  clock: Clock;
  /** The active faults, in the order in which they apply. */
  faults: Fault[];
  requests: RequestLog;
  options: Options;
}

/** A user's submissions whose verdict is at least `lagMs` old, newest first. */
export function judgedSubmissions({ state, clock }: LeetCode, username: string, lagMs: number): Submission[] {
  const until = clock.now().getTime() - lagMs;
  return state.submissionsOf(username).filter(({ judgedAt }) => judgedAt <= until);
}

const DAY_MS = 86_400_000;
/** The first day that had a problem of the day. */
const FIRST_DAY_MS = Date.UTC(2020, 3, 1);

/** The problem of a UTC day: a different one each day, never a paid-only one. */
export interface Daily {
  /** Such as `2026-11-23`. */
  date: string;
  problem: CatalogueProblem;
}

/** Today's. */
export const dailyProblem = (leetcode: LeetCode): Daily => dailyOf(leetcode, leetcode.clock.now().getTime());

/** Those of a month, 1 to 12, up to today. */
export function dailyProblemsOf(leetcode: LeetCode, year: number, month: number): Daily[] {
  const now = leetcode.clock.now().getTime();
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: days }, (_, index) => Date.UTC(year, month - 1, index + 1))
    .filter((at) => at >= FIRST_DAY_MS && at <= now)
    .map((at) => dailyOf(leetcode, at));
}

function dailyOf({ catalogue }: LeetCode, at: number): Daily {
  const free = [...catalogue.values()].filter(({ isPaidOnly }) => !isPaidOnly);
  const problem = free[Math.floor(at / DAY_MS) % free.length];
  if (problem === undefined) throw new Error('The catalogue has no problem that is free.');
  return { date: new Date(at).toISOString().slice(0, 10), problem };
}
