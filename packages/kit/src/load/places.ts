import { overloaded } from '../errors.ts';

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
const LONGEST_WAIT_MS = 2_000;

/**
 * Places for work of several ranks, the most valued first in the list. A place that comes free goes to the first that waits in the
 * most valued rank. Few run at once, since more would not be done sooner: beyond what a database takes in parallel each only takes longer.
 */
export function createPlaces(ranks: readonly Rank[], longestWaitMs = LONGEST_WAIT_MS): Places {
  const queues: Set<() => void>[] = ranks.map(() => new Set());
  let running = 0;

  const startNext = () => {
    for (const [rank, queue] of queues.entries()) {
      const [start] = queue;
      if (start !== undefined && running < ranks[rank]!.running) {
        start();
        return;
      }
    }
  };
  const take = () => {
    running += 1;
    let isTaken = true;
    return () => {
      if (!isTaken) return;
      isTaken = false;
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
        if (running < ranks[rank]!.running && queue.size === 0) {
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
