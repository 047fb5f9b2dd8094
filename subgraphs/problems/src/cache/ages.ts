import { latestWritten } from '@leetcord/kit/time/ahead';

/** An age that no copy reaches, in ms: a hundred years. */
export const NEVER_MS = 36_500 * 24 * 60 * 60_000;

/** How old a copy of something may be, in ms. */
export interface Ages {
  /** Up to this age a copy is answered without asking LeetCode. */
  freshMs: number;
  /** Up to this age an old copy is answered at once and refreshed in the background. Past it, the reader waits for LeetCode. */
  usableMs: number;
  /** For this long LeetCode isn't asked again for something that it doesn't have. */
  unknownMs: number;
  /** Up to this age, "LeetCode has none" is repeated when LeetCode does not answer. Not shorter than `unknownMs`. */
  unknownUsableMs: number;
  /** After a failed refresh, LeetCode is not asked again before this. */
  retryMs: number;
}

export type Freshness = 'fresh' | 'usable' | 'old';

/** Which of the ages a copy has reached. A copy from the future has no known age: a clock ran ahead. */
export function freshnessOf(fetchedAt: Date, now: Date, { freshMs, usableMs }: Ages): Freshness {
  if (fetchedAt > latestWritten(now)) return 'usable';
  const ageMs = now.getTime() - fetchedAt.getTime();
  if (ageMs < freshMs) return 'fresh';
  return ageMs < usableMs ? 'usable' : 'old';
}
