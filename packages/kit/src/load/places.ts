import { overloaded } from '../graphql/errors.ts';

/** How many places one rank of work may use. */
export interface Rank {
  /** Work of this rank starts while fewer than this are running, of any rank. */
  running: number;
  /** At most this many wait for that; the rest is refused at once. */
  waiting: number;
}

/** How full places are for one rank. */
export interface PlacesState {
  running: number;
  waiting: number;
  /** So many of all ranks may run now before work of this rank waits. */
  limit: number;
  /** How much was refused so far, at once or after a long wait. */
  refused: number;
}

/** Limits how much runs at once and how much waits for it. */
export interface Places {
  /**
   * Resolves when the work may start, to a function that gives its place back. Rejects with `overloaded` when too many wait already or
   * the wait gets long, and with the signal's reason when that aborts.
   */
  enter(rank: number, signal: AbortSignal): Promise<() => void>;
  /** For each rank. */
  states(): PlacesState[];
}

/** Work that has waited longer than this is refused, in ms: its caller may try again, and later work has waited less. */
const LONGEST_WAIT_MS = 1_500;

/** Work that takes longer than this shows that too much runs at once, in ms. With its wait it must fit the gateway's 5 s. */
const SLOW_MS = 2_000;
/** The share of the places left after slow work, and the share regained after quick work that ran while all were taken. */
const LESS = 0.9;
const MORE = 0.02;
const START_WITH = 0.5;
const LEAST = 0.125;

/**
 * Places for work of several ranks, the most important first in the list. A free place goes to the first in line of the most important
 * rank. The number of places is small: a database takes only so much in parallel, and beyond that everything just takes longer.
 * It falls after slow work and rises after quick work (additive increase, multiplicative decrease, as in TCP).
 */
export function createPlaces(
  ranks: readonly Rank[],
  { longestWaitMs = LONGEST_WAIT_MS, slowMs = SLOW_MS }: { longestWaitMs?: number; slowMs?: number } = {},
): Places {
  const queues: Set<() => void>[] = ranks.map(() => new Set());
  const runningOf = ranks.map(() => 0);
  const refusedOf = ranks.map(() => 0);
  let running = 0;
  /** The share of the places in use now: from LEAST to 1. */
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
  const take = (rank: number) => {
    running += 1;
    runningOf[rank]! += 1;
    let isTaken = true;
    const startedAt = performance.now();
    return () => {
      if (!isTaken) return;
      isTaken = false;
      if (performance.now() - startedAt > slowMs) share = Math.max(LEAST, share * LESS);
      else if (running >= limitOf(0)) share = Math.min(1, share + MORE);
      running -= 1;
      runningOf[rank]! -= 1;
      startNext();
    };
  };
  const refuse = (rank: number) => {
    refusedOf[rank]! += 1;
    return overloaded();
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
          resolve(take(rank));
          return;
        }
        if (queue.size >= ranks[rank]!.waiting) {
          reject(refuse(rank));
          return;
        }
        const leave = () => {
          queue.delete(start);
          clearTimeout(tooLong);
          signal.removeEventListener('abort', onAbort);
        };
        const start = () => {
          leave();
          resolve(take(rank));
        };
        const onAbort = () => {
          leave();
          reject(signal.reason as Error);
        };
        const tooLong = setTimeout(() => {
          leave();
          reject(refuse(rank));
        }, longestWaitMs);
        signal.addEventListener('abort', onAbort, { once: true });
        queue.add(start);
      }),
    states: () =>
      ranks.map((_, rank) => ({
        running: runningOf[rank]!,
        waiting: queues[rank]!.size,
        limit: limitOf(rank),
        refused: refusedOf[rank]!,
      })),
  };
}
