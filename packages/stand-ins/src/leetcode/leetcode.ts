import type { Clock } from '@leetcord/kit/clock';
import type { CatalogueProblem } from './catalogue.ts';
import type { Fault } from './faults.ts';
import type { Options } from './options.ts';
import type { RequestLog } from './request-log.ts';
import type { LeetCodeState, Submission } from './state.ts';

/** All that the routes share. */
export interface LeetCode {
  catalogue: Map<string, CatalogueProblem>;
  state: LeetCodeState;
  clock: Clock;
  /** What goes wrong now, first come first played. */
  faults: Fault[];
  requests: RequestLog;
  options: Options;
}

/** A user's submissions whose verdict is at least `lagMs` old, newest first. */
export function judgedSubmissions({ state, clock }: LeetCode, username: string, lagMs: number): Submission[] {
  const until = clock.now().getTime() - lagMs;
  return state.submissionsOf(username).filter(({ judgedAt }) => judgedAt <= until);
}

/** The problem of the day: another one each UTC day, never a paid-only one. */
export function dailyProblem({ catalogue, clock }: LeetCode): { date: string; problem: CatalogueProblem } {
  const now = clock.now();
  const free = [...catalogue.values()].filter(({ isPaidOnly }) => !isPaidOnly);
  const problem = free[Math.floor(now.getTime() / DAY_MS) % free.length];
  if (problem === undefined) throw new Error('The catalogue has no problem that is free.');
  return { date: now.toISOString().slice(0, 10), problem };
}

const DAY_MS = 86_400_000;
