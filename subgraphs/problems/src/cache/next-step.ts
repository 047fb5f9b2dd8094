import { isAwaited } from '@leetcord/kit/time/ahead';
import { freshnessOf, type Ages } from './ages.ts';
import type { CachedDocument } from './cached-document.ts';

/** What a reader does next, by what is kept under its key. */
export type Step =
  /** Answers with the copy. */
  | 'answer'
  /** The same, and refreshes it in the background. */
  | 'answer-and-refresh'
  /** Answers that LeetCode has no such thing. */
  | 'answer-unknown'
  /** Asks LeetCode and waits for it. */
  | 'ask';

/** What the rule depends on. */
export type Kept = Pick<CachedDocument<unknown>, 'value' | 'fetchedAt' | 'retryAt' | 'unknownUntil'>;

/** The rule of the ages: a fresh copy is answered; a usable one is answered and refreshed; an older one waits for LeetCode. */
export function nextStep(kept: Kept | null, { now, ages }: { now: Date; ages: Ages }): Step {
  const longestMs = Math.max(ages.retryMs, ages.unknownMs);
  const wasTriedLately = kept?.retryAt !== undefined && isAwaited(kept.retryAt, now, longestMs);
  if (kept?.value !== undefined && kept.fetchedAt !== undefined) {
    const freshness = freshnessOf(kept.fetchedAt, now, ages);
    if (freshness === 'fresh' || wasTriedLately) return 'answer';
    return freshness === 'usable' ? 'answer-and-refresh' : 'ask';
  }
  if (kept?.unknownUntil !== undefined) {
    const isUnknown = isAwaited(kept.unknownUntil, now, ages.unknownMs);
    if (isUnknown || (wasTriedLately && saysNone(kept, now, ages))) return 'answer-unknown';
  }
  return 'ask';
}

/** Whether LeetCode said recently enough that it has none for this to be the answer when it fails. */
export const saysNone = (kept: Kept | null, now: Date, { unknownMs, unknownUsableMs }: Ages): boolean =>
  kept?.unknownUntil !== undefined && now.getTime() - kept.unknownUntil.getTime() < unknownUsableMs - unknownMs;
