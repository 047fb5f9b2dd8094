/** Chrome wakes a worker by alarm after 30 s at the earliest; shorter waits are timers of a worker that is still awake. */
export const SHORTEST_ALARM_MS = 30_000;

const TIMER_DELAYS_MS = [1_000, 3_000, 8_000];
const LONGEST_MS = 15 * 60_000;

/** How long to wait after the nth failure in a row, n from 1: 1, 3, 8 s, then 30 s doubling up to 15 minutes. */
export function retryDelayMs(failures: number): number {
  const timer = TIMER_DELAYS_MS[failures - 1];
  if (timer !== undefined) return timer;
  const doublings = Math.min(failures - TIMER_DELAYS_MS.length - 1, 10);
  return Math.min(SHORTEST_ALARM_MS * 2 ** doublings, LONGEST_MS);
}

/** How long to wait before the nth question, n from 1, whether a proof was made elsewhere: 30 s doubling up to 15 minutes. */
export const askAgainDelayMs = (asked: number): number => retryDelayMs(TIMER_DELAYS_MS.length + asked);

/** Whether something that was put off waits until a time. No wait is so long as that of a clock that ran ahead and is right again. */
export const waitsUntil = (timeMs: number, nowMs: number): boolean => timeMs > nowMs && timeMs <= nowMs + LONGEST_MS;
