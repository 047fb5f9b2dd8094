import { overloaded } from '../graphql/errors.ts';

/** What one rank of work may have of the places. */
export interface Rank {
  /** Work of this rank starts while fewer than this run, of whatever rank. */
  running: number;
  /** So much of it waits for that at most; the rest is refused at once. */
  waiting: number;
}

/** Bounds what runs at once and what waits for it. */
export interface Places {
  /**
   * Resolves when the work may start, to what gives its place back. Rejects with `overloaded` when too many wait already or the wait gets
   * long, and with the signal's reason when that aborts.
   */
  enter(rank: number, signal: AbortSignal): Promise<() => void>;
}

/** What waits for longer is refused, in ms: its caller may try again, and what came later has waited less. */
const LONGEST_WAIT_MS = 1_500;

/** Work that takes longer says that too much runs at once, in ms: with its wait it has to fit the 5 s that the gateway waits. */
const SLOW_MS = 2_000;
/** What is left of the places after slow work, and what comes back after work that was quick while all were taken. */
const LESS = 0.9;
const MORE = 0.02;
const START_WITH = 0.5;
const LEAST = 0.125;

/**
 * Places for work of several ranks, the most valued first in the list. A place that comes free goes to the first that waits in the
 * most valued rank. Few run at once, since more would not be done sooner: beyond what a database takes in parallel each only takes longer.
 * How few follows from how long the work takes: fewer after slow work, more again after quick (additive increase, multiplicative decrease, as TCP does).
 */
export function createPlaces(
  ranks: readonly Rank[],
  { longestWaitMs = LONGEST_WAIT_MS, slowMs = SLOW_MS }: { longestWaitMs?: number; slowMs?: number } = {},
): Places {
  const queues: Set<() => void>[] = ranks.map(() => new Set());
  let running = 0;
  /** How much of the places is in use now: from LEAST to 1. */
  let share = slowMs === Infinity ? 1 : START_WITH;
  const limitOf = (rank: number) => Math.max(1, Math.round(ranks[rank]!.running * share));

  const startNext = () => {
    for (const [rank, queue] of queues.entries()) {
      const [start] = queue;
      if (start !== undefined && running < limitOf(rank)) {
        start();
        return;
      }
    }
  };
  const take = () => {
    running += 1;
    let isTaken = true;
    const startedAt = performance.now();
    return () => {
      if (!isTaken) return;
      isTaken = false;
      if (performance.now() - startedAt > slowMs) share = Math.max(LEAST, share * LESS);
      else if (running >= limitOf(0)) share = Math.min(1, share + MORE);
      running -= 1;
      startNext();
    };
  };

  return {
    enter: (rank, signal) =>
      new Promise((resolve, reject) => {
        const queue = queues[rank]!;
        if (signal.aborted) {
          reject(signal.reason as Error);
          return;
        }
        if (running < limitOf(rank) && queue.size === 0) {
          resolve(take());
          return;
        }
        if (queue.size >= ranks[rank]!.waiting) {
          reject(overloaded());
          return;
        }
        const leave = () => {
          queue.delete(start);
          clearTimeout(tooLong);
          signal.removeEventListener('abort', onAbort);
        };
        const start = () => {
          leave();
          resolve(take());
        };
        const onAbort = () => {
          leave();
          reject(signal.reason as Error);
        };
        const tooLong = setTimeout(() => {
          leave();
          reject(overloaded());
        }, longestWaitMs);
        signal.addEventListener('abort', onAbort, { once: true });
        queue.add(start);
      }),
  };
}
