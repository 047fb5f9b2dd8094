import type { Logger } from '@leetcord/kit/process/logger';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { Urgency } from '../leetcode/call.ts';
import { LeetCodeError } from '../leetcode/errors.ts';
import type { ProblemsMetrics, ReadOutcome } from '../metrics.ts';
import { freshnessOf, type Ages } from './ages.ts';
import { createAsker, type Asked, type AskerOptions } from './asker.ts';
import type { CachedDocument } from './cached-document.ts';
import type { CachedKind, Copy } from './cached-kind.ts';
import { createCopiesRepository } from './copies.repository.ts';
import { nextStep, saysNone } from './next-step.ts';

/** Things of one kind, read from LeetCode through our copies of them. */
export interface CachedRead<T extends object> {
  ensureIndexes(): Promise<void>;
  /**
   * What is known under a key, or null when LeetCode has no such thing. Concurrent reads share a command. Rejects with a LeetCodeError
   * when nothing is known and LeetCode gives no usable answer. `endsAt`, by `performance.now()`, is the reader's deadline, by default 4 s
   * from now: then it settles with what is known. `reader` is the caller for whom LeetCode is asked, by default a waiting one without a
   * limit.
   */
  read(text: string, endsAt?: number, reader?: Reader): Promise<Copy<T> | null>;
  /** Stores what another path got from LeetCode, by key, such as a page of the catalogue. One command. */
  save(values: ReadonlyMap<string, T>, fetchedAt: Date): Promise<void>;
  /** Deletes copies, and lets no answer in flight restore them. One command. */
  forget(texts: readonly string[]): Promise<void>;
}

/** The caller for whom LeetCode is asked when there is no copy, or only an old one. */
export interface Reader {
  /** Equal reads are shared by equal readers only, so that nobody gets another's refusal. */
  id: string;
  urgency: Urgency;
  /** Counts one more thing to be asked for. Rejects with a LeetCodeError when the reader's share is used up. */
  admit(kind: string): Promise<void>;
}

export interface CachedReadOptions extends AskerOptions {
  metrics: ProblemsMetrics;
  log: Logger;
  limits?: Partial<CachedReadLimits>;
}

export interface CachedReadLimits {
  /** How long a reader waits for LeetCode, in ms. */
  waitMs: number;
  /** How long a refresh in the background may take, including the wait for a place, in ms. */
  backgroundMs: number;
}

/** How long a reader waits for LeetCode, in ms. The gateway gives a subgraph 5 s: an old copy must come before that. */
export const READER_WAIT_MS = 4_000;
const DEFAULT_LIMITS: CachedReadLimits = {
  waitMs: READER_WAIT_MS,
  backgroundMs: 60_000,
};

/** What a reader gets, and where it came from. */
interface Reading<T> {
  copy: Copy<T> | null;
  outcome: Exclude<ReadOutcome, 'failed'>;
}

/** How many keys one command looks up. */
const MAX_KEYS = 1_000;

export function createCachedRead<T extends object>(
  kind: CachedKind<T>,
  db: Db,
  { refusalOf, clock, log, metrics, limits: given }: CachedReadOptions,
): CachedRead<T> {
  const limits = { ...DEFAULT_LIMITS, ...given };
  const repository = createCopiesRepository(db, kind, log);
  const ask = createAsker(kind, repository, { refusalOf, clock });
  const documents = new DataLoader<string, CachedDocument<T> | null>(
    async (keys) => {
      const found = await repository.find(keys);
      return keys.map((key) => found.get(key) ?? null);
    },
    { cache: false, maxBatchSize: MAX_KEYS },
  );
  /** Reads in flight: equal ones share everything. */
  const inFlight = new Map<string, Promise<Reading<T>>>();
  /** Keys that this process is refreshing in the background. */
  const refreshing = new Set<string>();

  const agesOf = (copy: Pick<Copy<T>, 'value' | 'fetchedAt'> | null): Ages =>
    (copy && kind.agesOf?.(copy)) ?? kind.ages;
  const copyIn = (kept: Partial<CachedDocument<T>> | null): Copy<T> | null => {
    const { value, fetchedAt } = kept ?? {};
    if (value === undefined || fetchedAt === undefined) return null;
    return { value, fetchedAt, isStale: freshnessOf(fetchedAt, clock.now(), agesOf({ value, fetchedAt })) !== 'fresh' };
  };

  const stepFor = (kept: CachedDocument<T> | null) => nextStep(kept, { now: clock.now(), ages: agesOf(copyIn(kept)) });

  /** What a reader gets who asked LeetCode: its answer, or else the old copy. */
  const answerAsked = (key: string, { answer, at }: Asked<T>, kept: CachedDocument<T> | null): Reading<T> => {
    const copy = copyIn(kept);
    if (answer instanceof LeetCodeError) {
      if (copy !== null) return { copy, outcome: 'stale' };
      if (saysNone(kept, clock.now(), kind.ages)) return { copy: null, outcome: 'unknown' };
      throw answer;
    }
    if (answer !== null) return { copy: copyIn({ value: answer, fetchedAt: at }), outcome: 'asked' };
    if (copy === null || !kind.keepsGone) return { copy: null, outcome: 'unknown' };
    log.warn({ kind: kind.name, key }, 'LeetCode has this no more; our copy stays');
    return { copy, outcome: 'stale' };
  };

  /** What a reader gets whose time is over. */
  const answerLate = (kept: CachedDocument<T> | null): Reading<T> => {
    const copy = copyIn(kept);
    if (copy !== null) return { copy, outcome: copy.isStale ? 'stale' : 'fresh' };
    if (saysNone(kept, clock.now(), kind.ages)) return { copy: null, outcome: 'unknown' };
    throw new LeetCodeError('late', 'There was no time left to wait for LeetCode.');
  };

  /** Why no more is asked for a reader; null when it may be. */
  const refusalFor = async (reader: Reader | undefined): Promise<LeetCodeError | null> => {
    try {
      await reader?.admit(kind.name);
      return null;
    } catch (error) {
      if (error instanceof LeetCodeError) return error;
      throw error;
    }
  };

  const refresh = async (key: string, reader: Reader | undefined) => {
    if (refreshing.has(key)) return;
    refreshing.add(key);
    try {
      if ((await refusalFor(reader)) !== null) return;
      // Another refresh may have ended since the reader got its copy.
      const kept = await documents.load(key);
      if (stepFor(kept) !== 'answer-and-refresh') return;
      await ask({ key, kept, endsAt: performance.now() + limits.backgroundMs }, 'background');
    } catch (error) {
      log.error({ err: error, kind: kind.name, key }, 'A copy was not read again');
    } finally {
      refreshing.delete(key);
    }
  };

  const readThrough = async (key: string, reader: Reader | undefined): Promise<Reading<T>> => {
    const kept = await documents.load(key);
    const step = stepFor(kept);
    if (step === 'answer-unknown') return { copy: null, outcome: 'unknown' };
    if (step === 'ask') {
      const refusal = await refusalFor(reader);
      if (refusal !== null) return answerAsked(key, { answer: refusal, at: clock.now() }, kept);
      const endsAt = performance.now() + limits.waitMs;
      return answerAsked(key, await ask({ key, kept, endsAt }, reader?.urgency ?? 'waited-for'), kept);
    }
    if (step === 'answer-and-refresh') void refresh(key, reader);
    const copy = copyIn(kept);
    return { copy, outcome: copy?.isStale === false ? 'fresh' : 'stale' };
  };

  const readShared = async (key: string, reader: Reader | undefined): Promise<Reading<T>> => {
    const shared = `${key} ${reader?.id ?? ''}`;
    const same = inFlight.get(shared);
    if (same === undefined) {
      const reading = readThrough(key, reader).finally(() => inFlight.delete(shared));
      inFlight.set(shared, reading);
      return reading;
    }
    const { copy, outcome } = await same;
    return { copy, outcome: outcome === 'asked' ? 'shared' : outcome };
  };

  /** A question may wait for its turn, and then for others of its batch. It goes on for those that share it, and for the copy. */
  const readUntil = async (key: string, endsAt: number, reader: Reader | undefined): Promise<Reading<T>> => {
    const { promise: ended, resolve } = Promise.withResolvers<'ended'>();
    const timer = setTimeout(resolve, Math.max(0, endsAt - performance.now()), 'ended');
    const first = await Promise.race([readShared(key, reader), ended]).finally(() => clearTimeout(timer));
    return first === 'ended' ? answerLate(await documents.load(key)) : first;
  };

  return {
    ensureIndexes: repository.ensureIndexes,
    read: async (text, endsAt = performance.now() + limits.waitMs, reader) => {
      const key = kind.keyOf(text);
      if (key === null) return null;
      try {
        const { copy, outcome } = await readUntil(key, endsAt, reader);
        metrics.read(kind.name, outcome);
        return copy;
      } catch (error) {
        metrics.read(kind.name, 'failed');
        throw error;
      }
    },
    save: repository.save,
    forget: (texts) => repository.forget(texts.flatMap((text) => kind.keyOf(text) ?? [])),
  };
}
