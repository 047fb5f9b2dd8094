import { isAwaited } from '@leetcord/kit/time/ahead';
import { freshnessOf, type Ages } from './ages.ts';
import type { CachedDocument } from './cached-document.ts';

/** What a reader does now, by what is kept under its key. */
export type Step =
  /** Answers with the copy. */
  | 'answer'
  /** The same, and has it read again behind. */
  | 'answer-and-refresh'
  /** Answers that LeetCode has no such thing. */
  | 'answer-unknown'
  /** Asks LeetCode and waits for it. */
  | 'ask';

/** What the rule looks at. */
export type Kept = Pick<CachedDocument<unknown>, 'value' | 'fetchedAt' | 'retryAt' | 'unknownUntil'>;

/** The rule of the ages: fresh is answered; usable is answered and read again behind; older waits for LeetCode. */
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

/** Whether LeetCode has said that it has no such thing, so lately that this is answered when it fails. */
export const saysNone = (kept: Kept | null, now: Date, { unknownMs, unknownUsableMs }: Ages): boolean =>
  kept?.unknownUntil !== undefined && now.getTime() - kept.unknownUntil.getTime() < unknownUsableMs - unknownMs;
