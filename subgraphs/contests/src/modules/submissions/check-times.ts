/** Waits before the checks of a submission that LeetCode has not confirmed, in ms; the last goes on. */
const BACKOFF_MS = [2_000, 5_000, 15_000, 60_000, 300_000];
/** The longest wait while it is open only whether a solve is new: LeetCode's solved counts follow within minutes. */
const LONGEST_FOR_NOVELTY_MS = 60_000;
/** How far a wait is spread to both sides, so that submissions of an outage don't all come back at once. */
const JITTER = 0.2;

/** When the next check is, after so many. `random` is 0 to 1. */
export function nextCheckAt(
  checks: number,
  now: Date,
  { random, onlyNovelty = false }: { random: number; onlyNovelty?: boolean },
): Date {
  const backoffMs = BACKOFF_MS[Math.min(checks, BACKOFF_MS.length - 1)] ?? 0;
  const waitMs = onlyNovelty ? Math.min(backoffMs, LONGEST_FOR_NOVELTY_MS) : backoffMs;
  return new Date(now.getTime() + Math.round(waitMs * (1 + JITTER * (2 * random - 1))));
}
