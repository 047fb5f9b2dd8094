import type { Sprint } from '../accounts/leetcode-accounts.repository.ts';
import { agedMs } from './sprint.ts';

/** What a sweep of a user showed. */
export interface SweptLook {
  now: Date;
  /** The time of the newest accepted submission that LeetCode lists; if it lists none, since when the user is swept. */
  lastActiveAt: Date;
  /** Whether the extension had reported everything new since the previous sweep, and there was something new. */
  isReported: boolean;
  /** The shortest known time in which they ever filled LeetCode's list. */
  sprint: Sprint | null;
  /** How many users are swept. */
  users: number;
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
/** The default for the shortest time between two sweeps of a user, in ms. */
export const SHORTEST_INTERVAL_MS = 10 * MINUTE_MS;
/** Sweeps start at multiples of this part of it, so that users who are due at about the same time share requests. */
const PART_OF_SHORTEST = 1 / 10;
/** A user who has rested is swept again after this part of the rest. */
const PART_OF_REST = 1 / 12;
/** A user who may sprint is swept twice in the time in which they fill LeetCode's list. */
const PART_OF_SPRINT = 1 / 2;
/** A user whose extension reports is swept this many times less often. */
const LESS_WHEN_REPORTED = 4;
/** The longest wait for each user of the league: at 5 users a request, sweeping all users who rest takes 2 requests in 10 s. */
const LONGEST_FOR_EACH_MS = SECOND_MS;
/** The longest wait is within these limits, however small or large the league is. */
const LONGEST_MS = { atLeast: 30 * MINUTE_MS, atMost: 24 * 60 * MINUTE_MS };

/**
 * How long until a user is swept again, in ms: minutes for a user who is solving now, growing with the rest since the last solve,
 * but no longer than half a sprint of a user who is known to sprint, nor than the size of the league allows. So LeetCode's window
 * of 20 seldom overflows between two sweeps, idle users cost little, and a small league sends few requests although nobody waits
 * for long. docs/sweep.md has the results for 10,000 members: measure again after a change.
 */
export function sweepInterval(
  { now, lastActiveAt, isReported, sprint, users }: SweptLook,
  shortestMs = SHORTEST_INTERVAL_MS,
): number {
  const partOfRest = (now.getTime() - lastActiveAt.getTime()) * PART_OF_REST;
  const partOfSprint = sprint === null ? Infinity : agedMs(sprint, now) * PART_OF_SPRINT;
  const interval = Math.max(shortestMs, Math.min(partOfRest, partOfSprint)) * (isReported ? LESS_WHEN_REPORTED : 1);
  return Math.min(longestOf(users), interval);
}

/** The longest time until a user is swept again in a league of this size, in ms. */
export const longestFor = (users: number, shortestMs = SHORTEST_INTERVAL_MS): number =>
  Math.max(longestOf(users), shortestMs) + shortestMs * PART_OF_SHORTEST;

const longestOf = (users: number) =>
  Math.min(LONGEST_MS.atMost, Math.max(LONGEST_MS.atLeast, users * LONGEST_FOR_EACH_MS));

/** When a user is swept next. */
export function nextSweepAt(now: Date, intervalMs: number, shortestMs = SHORTEST_INTERVAL_MS): Date {
  const stepMs = Math.max(1, shortestMs * PART_OF_SHORTEST);
  return new Date(Math.ceil((now.getTime() + intervalMs) / stepMs) * stepMs);
}
