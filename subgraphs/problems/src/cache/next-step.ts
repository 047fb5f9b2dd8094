import { isAwaited } from '@leetcord/kit/time/ahead';
import type { LeetCodeFailure } from '../leetcode/errors.ts';
import { freshnessOf, type Ages } from './ages.ts';
import { LONGEST_LEASE_MS, type CachedDocument } from './cached-document.ts';

/** What a reader does now, by what is kept under its key. */
export type Step =
  /** Answers with the copy. */
  | { do: 'answer' }
  /** The same, and has it read again behind. */
  | { do: 'answer-and-refresh' }
  /** Answers that LeetCode has no such thing. */
  | { do: 'answer-unknown' }
  /** Somebody else is asking LeetCode: looks again in a moment. */
  | { do: 'wait' }
  /** Asks LeetCode and waits for it. */
  | { do: 'ask' }
  /** What it waited for has failed, and there is no copy. */
  | { do: 'fail'; failure: LeetCodeFailure };

/** What the rule looks at. */
export type Kept = Pick<
  CachedDocument<unknown>,
  'value' | 'fetchedAt' | 'lease' | 'retryAt' | 'unknownUntil' | 'failure'
>;

/**
 * The rule of the ages: fresh is answered; usable is answered and read again behind; older waits for LeetCode. At any time
 * only one asks, for all replicas. `waitingSince` is since when the reader has waited for somebody else's question, if it has.
 */
export function nextStep(
  kept: Kept | null,
  { now, ages, waitingSince }: { now: Date; ages: Ages; waitingSince: Date | null },
): Step {
  const isAsked = kept?.lease !== undefined && isAwaited(kept.lease.until, now, LONGEST_LEASE_MS);
  const longestMs = Math.max(ages.retryMs, ages.unknownMs);
  const wasTriedLately = kept?.retryAt !== undefined && isAwaited(kept.retryAt, now, longestMs);
  if (kept?.value !== undefined && kept.fetchedAt !== undefined) {
    const freshness = freshnessOf(kept.fetchedAt, now, ages);
    if (freshness === 'fresh' || wasTriedLately) return { do: 'answer' };
    if (freshness === 'usable') return { do: isAsked ? 'answer' : 'answer-and-refresh' };
  } else if (kept?.unknownUntil !== undefined) {
    const isUnknown = isAwaited(kept.unknownUntil, now, ages.unknownMs);
    if (isUnknown || (wasTriedLately && saysNone(kept, now, ages))) return { do: 'answer-unknown' };
  }
  if (isAsked) return { do: 'wait' };
  if (waitingSince !== null && kept?.failure !== undefined && kept.failure.at >= waitingSince) {
    if (kept.value !== undefined) return { do: 'answer' };
    return saysNone(kept, now, ages) ? { do: 'answer-unknown' } : { do: 'fail', failure: kept.failure.code };
  }
  return { do: 'ask' };
}

/** Whether LeetCode has said that it has no such thing, so lately that this is answered when it fails. */
export const saysNone = (kept: Kept | null, now: Date, { unknownMs, unknownUsableMs }: Ages): boolean =>
  kept?.unknownUntil !== undefined && now.getTime() - kept.unknownUntil.getTime() < unknownUsableMs - unknownMs;
