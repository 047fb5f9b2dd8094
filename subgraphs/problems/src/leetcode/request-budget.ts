import PQueue from 'p-queue';
import { LeetCodeError } from './errors.ts';

/** Somebody waits for the answer, or nobody does. */
export type Urgency = 'waited-for' | 'background';

/**
 * Bounds what we ask of LeetCode. `run` starts the task when there is a place for it, those that are waited for first, and
 * rejects with a LeetCodeError `no-budget` when the signal aborts before.
 */
export interface RequestBudget {
  run<T>(task: () => Promise<T>, options: { signal: AbortSignal; urgency: Urgency }): Promise<T>;
}

export interface BudgetLimits {
  /** At most so many requests in any window of this length. */
  requests: number;
  windowMs: number;
  /** At most so many at once. */
  concurrency: number;
}

/** What LeetCode has long taken from one address without blocking it (LeetCode-Query, src/mutex.ts). */
export const LEETCODE_LIMITS: BudgetLimits = { requests: 20, windowMs: 10_000, concurrency: 2 };

/** A budget of this process alone. */
export function createLocalBudget({ requests, windowMs, concurrency }: BudgetLimits): RequestBudget {
  const queue = new PQueue({ concurrency, interval: windowMs, intervalCap: requests, strict: true });
  return {
    run: (task, { signal, urgency }) => {
      let started = false;
      const run = () => {
        started = true;
        return task();
      };
      return queue.add(run, { signal, priority: urgency === 'waited-for' ? 1 : 0 }).catch((cause: unknown) => {
        if (started && (cause instanceof LeetCodeError || !signal.aborted)) throw cause;
        if (started) throw new LeetCodeError('late', 'LeetCode did not answer before the deadline.', { cause });
        throw new LeetCodeError('no-budget', 'Too much is being asked of LeetCode: no place in time.', { cause });
      });
    },
  };
}
