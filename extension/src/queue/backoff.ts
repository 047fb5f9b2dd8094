/** Chrome wakes a worker by alarm after 30 s at the earliest; shorter waits use timers of a worker that is still awake. */
export const SHORTEST_ALARM_MS = 30_000;

const TIMER_DELAYS_MS = [1_000, 3_000, 8_000];
const LONGEST_MS = 15 * 60_000;

/** The wait after the nth failure in a row, n from 1: 1, 3, 8 s, then 30 s doubling up to 15 minutes. */
export function retryDelayMs(failures: number): number {
  const timer = TIMER_DELAYS_MS[failures - 1];
  if (timer !== undefined) return timer;
  const doublings = Math.min(failures - TIMER_DELAYS_MS.length - 1, 10);
  return Math.min(SHORTEST_ALARM_MS * 2 ** doublings, LONGEST_MS);
}

/** The wait before asking for the nth time, n from 1, whether a proof was made elsewhere: 30 s doubling up to 15 minutes. */
export const askAgainDelayMs = (asked: number): number => retryDelayMs(TIMER_DELAYS_MS.length + asked);

const LONGEST_POLL_MS = 15_000;

/** The wait after this one of who sees the reports and asks whether there is news: the half more, up to 15 s. */
export const nextPollMs = (delayMs: number): number => Math.min(delayMs * 1.5, LONGEST_POLL_MS);

/**
 * Whether something is still postponed until a time. A time further ahead than the longest wait counts as over: the clock was
 * ahead and is right again.
 */
export const waitsUntil = (timeMs: number, nowMs: number): boolean => timeMs > nowMs && timeMs <= nowMs + LONGEST_MS;
