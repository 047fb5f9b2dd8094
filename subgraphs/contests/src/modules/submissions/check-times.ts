import { delayAfter } from '@leetcord/kit/retry/pause';

/** Waits before the checks of a submission that LeetCode has not confirmed, in ms; the last goes on. */
const BACKOFF_MS = [2_000, 5_000, 15_000, 60_000, 300_000];
/**
 * So many checks of the job are waited for: 2, 7 and 22 s after the report, while who reported may look at it. By then LeetCode lists
 * the submission and its counts have mostly followed; and of what an outage left behind these were long ago.
 */
export const WAITED_FOR_CHECKS = 3;
/** When it should be known whether a solve is new and is not, since clocks differ, the wait for the next check in ms. */
const OVERDUE_MS = 15_000;
/** How far a wait is spread to both sides, so that submissions of an outage don't all come back at once. */
const JITTER = 0.2;

/** The longest that a submission waits for a check, in ms. */
export const LONGEST_WAIT_MS = Math.max(...BACKOFF_MS) * (1 + JITTER);

/**
 * When the next check is, after so many. `random` is 0 to 1. With `settledBy`, it is open only whether the solve is new, and known
 * by then: a check falls on that moment.
 */
export function nextCheckAt(
  checks: number,
  now: Date,
  { random, settledBy = null }: { random: number; settledBy?: Date | null },
): Date {
  const isOverdue = settledBy !== null && settledBy <= now;
  const waitMs = isOverdue ? OVERDUE_MS : delayAfter(BACKOFF_MS, checks);
  const next = new Date(now.getTime() + Math.round(waitMs * (1 + JITTER * (2 * random - 1))));
  return settledBy === null || isOverdue || next < settledBy ? next : settledBy;
}
