import type { Call, Urgency } from './call.ts';
import type { LeetCodeError } from './errors.ts';

/**
 * Limits what all replicas together ask LeetCode. `run` starts the task when there is a place for it, tasks that people wait for first.
 * It rejects with a LeetCodeError when there is none before the call's end: `paused` when LeetCode told us to wait for longer, else
 * `no-budget`, also for a call with too little time left for any place.
 */
export interface RequestBudget {
  run<T>(task: () => Promise<T>, call: Call): Promise<T>;
  /** The error with which `run` would reject this call at once; null when it would not. */
  refusalOf(call: Call): LeetCodeError | null;
  /** LeetCode tells us to wait this many ms: no replica starts a task before. */
  pause(ms: number): Promise<void>;
}

export interface BudgetLimits {
  /** The most requests in any window of this length. */
  requests: number;
  windowMs: number;
  /** The most requests at once. */
  concurrency: number;
  /** After this the place of a killed replica becomes free, in ms. Longer than a request may take. */
  leaseMs: number;
  /**
   * A task starts within this many ms after getting its place, or gives it up. Windows are longer by this much, so that requests keep to
   * them although some start right after getting their place and others later.
   */
  graceMs: number;
}

/** What LeetCode has long accepted from one address without blocking it (LeetCode-Query, src/mutex.ts). */
export const LEETCODE_LIMITS: BudgetLimits = {
  requests: 20,
  windowMs: 10_000,
  concurrency: 2,
  leaseMs: 10_000,
  graceMs: 500,
};

/** How much of the budget one urgency may use, whatever the others leave. */
interface BudgetShare {
  requests: number;
  concurrency: number;
}

/**
 * The shares of all urgencies, and how many requests are reserved for the background: 3 of 20. Beyond these it gets only what the
 * others leave, at most 15 of 20 and one place of two, so neither side can keep the other from LeetCode. Of the 17 for people, 4 are
 * reserved for confirmations, whatever others read. Of the other 13, anonymous callers have 4, and one place: 9 and the other place
 * are for known callers.
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
