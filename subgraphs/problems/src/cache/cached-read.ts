import type { Clock } from '@leetcord/kit/clock';
import type { Logger } from '@leetcord/kit/logger';
import DataLoader from 'dataloader';
import type { Collection } from 'mongodb';
import { LeetCodeError } from '../leetcode/errors.ts';
import type { ProblemsMetrics, ReadOutcome } from '../metrics.ts';
import { freshnessOf } from './ages.ts';
import { createAsker, DEFAULT_LEASES, type Asked, type LeaseLimits } from './asker.ts';
import type { CachedDocument } from './cached-document.ts';
import type { CachedKind, Copy } from './cached-kind.ts';
import { createCopiesRepository } from './copies.repository.ts';
import { nextStep } from './next-step.ts';
import { sharedPause } from './shared-pause.ts';

/** Things of one kind, read from LeetCode through our copies of them. */
export interface CachedRead<T extends object> {
  /**
   * What is known under a key, or null when LeetCode has no such thing. Reads of the same moment share a command. Rejects
   * with a LeetCodeError when there is no copy and LeetCode gives no usable answer. `endsAt`, by `performance.now()`, is for who
   * has less time than a reader usually has: then it settles with the copy that there is.
   */
  read(text: string, endsAt?: number): Promise<Copy<T> | null>;
  /** Stores what LeetCode said in another way, by key, such as a page of the catalogue. One command. */
  save(values: ReadonlyMap<string, T>, fetchedAt: Date): Promise<void>;
  /** Deletes copies, and lets no answer that is under way bring them back. One command. */
  forget(texts: readonly string[]): Promise<void>;
}

export interface CachedReadOptions {
  clock: Clock;
  log: Logger;
  metrics: ProblemsMetrics;
  limits?: Partial<CachedReadLimits>;
}

export interface CachedReadLimits extends LeaseLimits {
  /** How long a reader waits for LeetCode, in ms. */
  waitMs: number;
  /** How long it may take to read a copy again behind, waiting for its place included, in ms. */
  backgroundMs: number;
  /** How often a reader looks whether what another replica asked for is there, in ms. */
  lookEveryMs: number;
}

/** How long a reader waits for LeetCode, in ms. The gateway gives a subgraph 5 s: an old copy must come before that. */
export const READER_WAIT_MS = 4_000;
const DEFAULT_LIMITS: CachedReadLimits = {
  ...DEFAULT_LEASES,
  waitMs: READER_WAIT_MS,
  backgroundMs: 60_000,
  lookEveryMs: 100,
};
/** So many keys are looked up by one command. */
const MAX_KEYS = 1_000;

export function createCachedRead<T extends object>(
  kind: CachedKind<T>,
  collection: Collection<CachedDocument<T>>,
  { clock, log, metrics, limits: given }: CachedReadOptions,
): CachedRead<T> {
  const limits = { ...DEFAULT_LIMITS, ...given };
  const repository = createCopiesRepository(collection, kind, log);
  const ask = createAsker(kind, repository, { leases: limits, clock, log });
  const documents = new DataLoader<string, CachedDocument<T> | null>(
    async (keys) => {
      const found = await repository.find(keys);
      return keys.map((key) => found.get(key) ?? null);
    },
    { cache: false, maxBatchSize: MAX_KEYS },
  );
  const aMoment = sharedPause(limits.lookEveryMs);
  /** Reads that are under way: equal ones share all of it. */
  const underWay = new Map<string, Promise<Copy<T> | null>>();
  /** Keys that this process reads again behind. */
  const refreshing = new Set<string>();

  const count = (outcome: ReadOutcome) => metrics.read(kind.name, outcome);
  const copyIn = (kept: Partial<CachedDocument<T>> | null): Copy<T> | null => {
    const { value, fetchedAt } = kept ?? {};
    if (value === undefined || fetchedAt === undefined) return null;
    return { value, fetchedAt, isStale: freshnessOf(fetchedAt, clock.now(), kind.ages) !== 'fresh' };
  };

  /** What a reader gets who asked LeetCode: its answer, or else the old copy. */
  const answerAsked = (
    key: string,
    { answer, at }: Exclude<Asked<T>, 'taken'>,
    kept: CachedDocument<T> | null,
  ): Copy<T> | null => {
    const copy = copyIn(kept);
    if (answer instanceof LeetCodeError) {
      if (copy === null) throw answer;
      count('stale');
      return copy;
    }
    count(answer === null ? 'unknown' : 'asked');
    if (answer !== null) return copyIn({ value: answer, fetchedAt: at });
    if (copy === null || !kind.keepsGone) return null;
    log.warn({ kind: kind.name, key }, 'LeetCode has this no more; our copy stays');
    return copy;
  };

  const refresh = async (key: string, kept: CachedDocument<T> | null) => {
    if (refreshing.has(key)) return;
    refreshing.add(key);
    try {
      await ask({ key, kept, endsAt: performance.now() + limits.backgroundMs }, 'background');
    } catch (error) {
      log.error({ err: error, kind: kind.name, key }, 'A copy was not read again');
    } finally {
      refreshing.delete(key);
    }
  };

  const readThrough = async (key: string): Promise<Copy<T> | null> => {
    const endsAt = performance.now() + limits.waitMs;
    let waitingSince: Date | null = null;
    for (;;) {
      const lookedAt = clock.now();
      const kept = await documents.load(key);
      const copy = copyIn(kept);
      const step = nextStep(kept, { now: clock.now(), ages: kind.ages, waitingSince });
      const isFirstLook = waitingSince === null;
      // Before it asks: another may ask the same meanwhile, and fail.
      waitingSince ??= lookedAt;
      if (step.do === 'ask') {
        const asked = await ask({ key, kept, endsAt }, 'waited-for');
        if (asked !== 'taken') return answerAsked(key, asked, kept);
      } else if (step.do === 'fail') {
        throw new LeetCodeError(step.failure, 'LeetCode gave no usable answer to another who asked the same.');
      } else if (step.do !== 'wait') {
        if (step.do === 'answer-and-refresh') void refresh(key, kept);
        if (copy?.isStale === false) count(isFirstLook ? 'fresh' : 'shared');
        else count(step.do === 'answer-unknown' ? 'unknown' : 'stale');
        return step.do === 'answer-unknown' ? null : copy;
      }
      // Somebody else is asking, or has just asked.
      if (performance.now() + limits.lookEveryMs >= endsAt) {
        if (copy === null) throw new LeetCodeError('late', 'Nobody has got it from LeetCode in time.');
        count('stale');
        return copy;
      }
      await aMoment();
    }
  };

  const readShared = (key: string): Promise<Copy<T> | null> => {
    const same = underWay.get(key);
    if (same !== undefined) return same;
    const reading = readThrough(key)
      .catch((error: unknown) => {
        count('failed');
        throw error;
      })
      .finally(() => underWay.delete(key));
    underWay.set(key, reading);
    return reading;
  };

  /** The read goes on for the others that share it. */
  const readUntil = async (key: string, endsAt: number): Promise<Copy<T> | null> => {
    const { promise: ended, resolve } = Promise.withResolvers<'ended'>();
    const timer = setTimeout(resolve, Math.max(0, endsAt - performance.now()), 'ended');
    const first = await Promise.race([readShared(key), ended]).finally(() => clearTimeout(timer));
    if (first !== 'ended') return first;
    const copy = copyIn(await documents.load(key));
    if (copy === null) throw new LeetCodeError('late', 'There was no time left to ask LeetCode.');
    return copy;
  };

  return {
    read: (text, endsAt) => {
      const key = kind.keyOf(text);
      if (key === null) return Promise.resolve(null);
      return endsAt === undefined ? readShared(key) : readUntil(key, endsAt);
    },
    save: repository.save,
    forget: (texts) => repository.forget(texts.flatMap((text) => kind.keyOf(text) ?? [])),
  };
}
