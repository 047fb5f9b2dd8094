import { latestWritten } from '@leetcord/kit/time/ahead';

/** How old a copy of something may be, in ms. */
export interface Ages {
  /** Until this age a copy is answered without asking LeetCode. */
  freshMs: number;
  /** Until this age an old copy is answered at once and read again behind. Past it the reader waits for LeetCode. */
  usableMs: number;
  /** For so long LeetCode isn't asked again for what it doesn't have. */
  unknownMs: number;
  /** Until this age it is answered that LeetCode has none when LeetCode does not answer. Not shorter than `unknownMs`. */
  unknownUsableMs: number;
  /** What could not be read again is not tried again before this. */
  retryMs: number;
}

export type Freshness = 'fresh' | 'usable' | 'old';

/** Which of the ages a copy has reached. How old one is that comes from the future, nobody knows: a clock ran ahead. */
export function freshnessOf(fetchedAt: Date, now: Date, { freshMs, usableMs }: Ages): Freshness {
  if (fetchedAt > latestWritten(now)) return 'usable';
  const ageMs = now.getTime() - fetchedAt.getTime();
  if (ageMs < freshMs) return 'fresh';
  return ageMs < usableMs ? 'usable' : 'old';
}
