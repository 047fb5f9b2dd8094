const HOUR_MS = 60 * 60_000;

/** How old a copy of a problem may be, in ms. */
export interface Ages {
  /** Until this age a copy is used without asking LeetCode. */
  freshMs: number;
  /** Until this age an old copy is answered at once and read again behind. Past it the caller waits for LeetCode. */
  usableMs: number;
  /** For so long a slug that LeetCode doesn't know isn't asked for again. */
  unknownMs: number;
  /** A problem that could not be read again is not tried again before this. */
  retryMs: number;
}

/** A problem changes little: its acceptance rate drifts, tags and paid-only change once in years. */
export const DEFAULT_AGES: Ages = {
  freshMs: 24 * HOUR_MS,
  usableMs: 30 * 24 * HOUR_MS,
  unknownMs: HOUR_MS / 6,
  retryMs: HOUR_MS / 60,
};

export type Freshness = 'fresh' | 'usable' | 'old';

/** Which of the ages a copy has reached. A copy from the future, by a clock that runs ahead, is fresh. */
export function freshnessOf(fetchedAt: Date, now: Date, { freshMs, usableMs }: Ages): Freshness {
  const ageMs = now.getTime() - fetchedAt.getTime();
  if (ageMs < freshMs) return 'fresh';
  return ageMs < usableMs ? 'usable' : 'old';
}
