import type { Sprint } from '../accounts/leetcode-accounts.repository.ts';
import { agedMs } from './sprint.ts';

/** What a look at a user showed. */
export interface SweptLook {
  now: Date;
  /** When the newest accepted submission that LeetCode lists was made; without any, since when the user is looked at. */
  lastActiveAt: Date;
  /** Whether all that is new since the look before had been reported by the extension, and there was something. */
  isReported: boolean;
  /** The quickest that they ever filled LeetCode's list, as far as that is known. */
  sprint: Sprint | null;
  /** How many users the sweep looks at. */
  users: number;
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
/** How soon a user is looked at again at the soonest, unless it is set otherwise, in ms. */
export const SHORTEST_INTERVAL_MS = 10 * MINUTE_MS;
/** Looks fall on whole such parts of it, so that those who are due at about one time share requests. */
const PART_OF_SHORTEST = 1 / 10;
/** A user who has rested is looked at again after this part of the rest. */
const PART_OF_REST = 1 / 12;
/** Who may sprint is looked at twice in the time in which they fill LeetCode's list. */
const PART_OF_SPRINT = 1 / 2;
/** A user whose extension reports is looked at so much less often. */
const LESS_WHEN_REPORTED = 4;
/** The longest wait for each user of the league: at 5 users a request, to look at all who rest takes 2 requests in 10 s. */
const LONGEST_FOR_EACH_MS = SECOND_MS;
/** It is between these, however small or large the league. */
const LONGEST_MS = { atLeast: 30 * MINUTE_MS, atMost: 24 * 60 * MINUTE_MS };

/**
 * How long until a user is looked at again, in ms: minutes for who solves now, growing with the rest since the last solve, but
 * no longer than half a sprint of who is known to sprint, and than the league is large. So LeetCode's window of 20 seldom
 * runs over between two looks, who is idle costs little, and a small league asks little though nobody waits for long. What
 * comes of it for 10,000 members is in docs/sweep.md: measure again after a change.
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

/** The longest time until a user is looked at again in a league of so many, in ms. */
export const longestFor = (users: number, shortestMs = SHORTEST_INTERVAL_MS): number =>
  Math.max(longestOf(users), shortestMs) + shortestMs * PART_OF_SHORTEST;

const longestOf = (users: number) =>
  Math.min(LONGEST_MS.atMost, Math.max(LONGEST_MS.atLeast, users * LONGEST_FOR_EACH_MS));

/** When a user is looked at next. */
export function nextSweepAt(now: Date, intervalMs: number, shortestMs = SHORTEST_INTERVAL_MS): Date {
  const stepMs = Math.max(1, shortestMs * PART_OF_SHORTEST);
  return new Date(Math.ceil((now.getTime() + intervalMs) / stepMs) * stepMs);
}
