/** What a look at a user showed. */
export interface SweptLook {
  now: Date;
  /** When the newest accepted submission that LeetCode lists was made; without any, since when the user is looked at. */
  lastActiveAt: Date;
  /** Whether all that is new since the look before had been reported by the extension, and there was something. */
  isReported: boolean;
}

const MINUTE_MS = 60_000;
/** How soon a user is looked at again at the soonest, unless it is set otherwise, in ms. */
export const SHORTEST_INTERVAL_MS = 10 * MINUTE_MS;
const LONGEST_MS = 24 * 60 * MINUTE_MS;
/** A user who has rested is looked at again after this part of the rest. */
const PART_OF_REST = 1 / 12;
/** A user whose extension reports is looked at so much less often. */
const LESS_WHEN_REPORTED = 4;

/**
 * How long until a user is looked at again, in ms: minutes for who solves now, growing with the rest since the last solve to
 * a day. So LeetCode's window of 20 seldom runs over between two looks, and who is idle costs little. What comes of it for
 * 10,000 members is in docs/sweep.md: measure again after a change.
 */
export function sweepInterval({ now, lastActiveAt, isReported }: SweptLook, shortestMs = SHORTEST_INTERVAL_MS): number {
  const restMs = Math.max(0, now.getTime() - lastActiveAt.getTime());
  const interval = Math.max(shortestMs, restMs * PART_OF_REST) * (isReported ? LESS_WHEN_REPORTED : 1);
  return Math.min(LONGEST_MS, interval);
}
