/** Waits before the checks of a submission that LeetCode has not confirmed, in ms; the last goes on. */
const BACKOFF_MS = [2_000, 5_000, 15_000, 60_000, 300_000];
/** While it is open only whether a solve is new, so many checks come that soon: LeetCode's solved counts mostly follow at once. */
const EARLY_FOR_NOVELTY = 3;
/** How far a wait is spread to both sides, so that submissions of an outage don't all come back at once. */
const JITTER = 0.2;

/**
 * When the next check is, after so many. `random` is 0 to 1. With `settledBy`, it is open only whether the solve is new, and known
 * by then: after the early checks one at that moment tells.
 */
export function nextCheckAt(
  checks: number,
  now: Date,
  { random, settledBy = null }: { random: number; settledBy?: Date | null },
): Date {
  const waitMs = (after: number) =>
    (BACKOFF_MS[Math.min(after, BACKOFF_MS.length - 1)] ?? 0) * (1 + JITTER * (2 * random - 1));
  const at = (ms: number) => new Date(now.getTime() + Math.round(ms));
  if (settledBy === null) return at(waitMs(checks));
  const early = at(waitMs(Math.min(checks, EARLY_FOR_NOVELTY - 1)));
  const isSoon = checks < EARLY_FOR_NOVELTY && early < settledBy;
  return isSoon || settledBy <= now ? early : settledBy;
}
