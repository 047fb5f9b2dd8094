import type { LeetCodeFailure } from '../leetcode/errors.ts';
import { freshnessOf, type Ages } from './ages.ts';
import type { CachedDocument } from './cached-document.ts';

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
  const isAsked = kept?.lease !== undefined && kept.lease.until > now;
  if (kept?.value !== undefined && kept.fetchedAt !== undefined) {
    const freshness = freshnessOf(kept.fetchedAt, now, ages);
    const wasTriedLately = kept.retryAt !== undefined && kept.retryAt > now;
    if (freshness === 'fresh' || wasTriedLately) return { do: 'answer' };
    if (freshness === 'usable') return { do: isAsked ? 'answer' : 'answer-and-refresh' };
  } else if (isKnownMissing(kept, now)) {
    return { do: 'answer-unknown' };
  }
  if (isAsked) return { do: 'wait' };
  if (waitingSince !== null && kept?.failure !== undefined && kept.failure.at >= waitingSince) {
    return kept.value === undefined ? { do: 'fail', failure: kept.failure.code } : { do: 'answer' };
  }
  return { do: 'ask' };
}

/** Whether LeetCode has said a short while ago that it has no such thing. */
export const isKnownMissing = (kept: Kept | null, now: Date): boolean =>
  kept?.unknownUntil !== undefined && kept.unknownUntil > now;
