import type { Call, Urgency } from './call.ts';
import type { LeetCodeError } from './errors.ts';

/**
 * Bounds what all replicas together ask of LeetCode. `run` starts the task when there is a place for it, those that are
 * waited for first. It rejects with a LeetCodeError when there is none before the call's end: `paused` when LeetCode told us
 * to wait for longer, else `no-budget`, also for a call that has too little time left for any place.
 */
export interface RequestBudget {
  run<T>(task: () => Promise<T>, call: Call): Promise<T>;
  /** With what `run` would reject this call at once; null when it would not. */
  refusalOf(call: Call): LeetCodeError | null;
  /** LeetCode tells us to wait so many ms: no replica starts a task before. */
  pause(ms: number): Promise<void>;
}

export interface BudgetLimits {
  /** At most so many requests in any window of this length. */
  requests: number;
  windowMs: number;
  /** At most so many at once. */
  concurrency: number;
  /** After this the place of a replica that was killed comes free, in ms. Longer than a request may take. */
  leaseMs: number;
  /**
   * A task starts within so many ms of getting its place, or gives it up. Windows are longer by so much, so that requests
   * keep to them though some start right after getting their place and others later.
   */
  graceMs: number;
}

/** What LeetCode has long taken from one address without blocking it (LeetCode-Query, src/mutex.ts). */
export const LEETCODE_LIMITS: BudgetLimits = {
  requests: 20,
  windowMs: 10_000,
  concurrency: 2,
  leaseMs: 10_000,
  graceMs: 500,
};

/** What of the budget one urgency may have, whatever the others leave. */
interface BudgetShare {
  requests: number;
  concurrency: number;
}

/**
 * The shares of all urgencies, and how many requests are for the background alone: 3 of 20. More than these it gets only of
 * what the others leave, 15 of 20 and one place of two at most. So neither can keep the other from LeetCode. Of the 17 that are for people
 * 4 are for confirmations alone, whatever others read. Strangers have 4 of the other 13, and one place: 9 and the other place are
 * for who is known.
 */
export function sharesOf({ requests, concurrency }: BudgetLimits): Record<Urgency, BudgetShare> & { reserved: number } {
  const reserved = Math.min(requests - 1, Math.ceil(requests * 0.15));
  const ofPeople = requests - reserved;
  const part = Math.ceil(requests * 0.2);
  return {
    reserved,
    confirmation: { requests: ofPeople, concurrency },
    'waited-for': { requests: Math.max(1, ofPeople - part), concurrency },
    stranger: { requests: part, concurrency: Math.max(1, concurrency - 1) },
    background: { requests: Math.ceil(requests * 0.75), concurrency: Math.max(1, concurrency - 1) },
  };
}
