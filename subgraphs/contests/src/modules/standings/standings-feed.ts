import type { Logger } from '@leetcord/kit/process/logger';
import { pause } from '@leetcord/kit/retry/pause';
import { mapIterator } from '@leetcord/kit/streams/map-iterator';
import type { Clock } from '@leetcord/kit/time/clock';
import { contestState, isFrozen } from '../contests/contest-state.ts';
import type { Contest, ContestsRepository } from '../contests/contests.repository.ts';

/** How often the contests that are followed are looked at, in ms: no follower gets more messages. */
const LOOK_MS = 1_000;

/** What of a contest a follower is told of when it changes: its rows, its plan, and its state, which changes by time alone. */
const lookOf = (contest: Contest, now: Date): string =>
  JSON.stringify([
    contest.changes,
    contest.version,
    contest.endsAt,
    contestState(contest, now),
    isFrozen(contest, now),
  ]);

/**
 * Tells followers that something about the standings of a contest is not as it was. It looks at the followed contests of this process, all in one
 * command, so it misses nothing that another process did, and several changes between two looks are one.
 */
export class StandingsFeed {
  readonly #contests: ContestsRepository;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #closed = new AbortController();
  readonly #followers = new Map<string, number>();
  readonly #looks = new Map<string, string | null>();
  readonly #waiting = new Set<() => void>();
  #looking: Promise<void> | undefined;

  constructor(contests: ContestsRepository, { clock, log }: { clock: Clock; log: Logger }) {
    this.#contests = contests;
    this.#clock = clock;
    this.#log = log;
  }

  /** Something at once, and after each change, until the contest or the feed is gone, or the follower. */
  follow(contestId: string): AsyncIterableIterator<string, undefined> {
    const left = new AbortController();
    return mapIterator(
      this.#changes(contestId, left.signal),
      (look) => look,
      () => left.abort(),
    );
  }

  async close(): Promise<void> {
    this.#closed.abort();
    this.#wake();
    await this.#looking;
  }

  async *#changes(contestId: string, left: AbortSignal) {
    this.#followers.set(contestId, (this.#followers.get(contestId) ?? 0) + 1);
    left.addEventListener('abort', () => this.#leave(contestId), { once: true });
    this.#looking ??= this.#keepLooking();
    let told: string | undefined;
    while (!left.aborted && !this.#closed.signal.aborted) {
      const look = this.#looks.get(contestId);
      if (look === null) return;
      if (look === undefined || look === told) await this.#untilLooked(left);
      else yield (told = look);
    }
  }

  #leave(contestId: string): void {
    const others = (this.#followers.get(contestId) ?? 1) - 1;
    if (others > 0) this.#followers.set(contestId, others);
    else {
      this.#followers.delete(contestId);
      this.#looks.delete(contestId);
    }
  }

  async #untilLooked(left: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.add(resolve);
    const stop = () => resolve();
    left.addEventListener('abort', stop);
    await promise;
    left.removeEventListener('abort', stop);
    this.#waiting.delete(resolve);
  }

  /** Ends when nobody follows any more. */
  async #keepLooking(): Promise<void> {
    while (this.#followers.size > 0 && !this.#closed.signal.aborted) {
      try {
        await this.#look();
      } catch (err) {
        this.#log.warn({ err }, 'The contests that are followed cannot be read; trying again');
      }
      await pause([LOOK_MS], 0, this.#closed.signal);
    }
    this.#looking = undefined;
  }

  async #look(): Promise<void> {
    const ids = [...this.#followers.keys()];
    const found = new Map((await this.#contests.findMany(ids)).map((contest) => [contest._id, contest]));
    for (const id of ids.filter((one) => this.#followers.has(one))) {
      const contest = found.get(id);
      this.#looks.set(id, contest === undefined ? null : lookOf(contest, this.#clock.now()));
    }
    this.#wake();
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve();
  }
}
