import type { Logger } from '@leetcord/kit/process/logger';
import type { AnyBulkWriteOperation, Collection, Db } from 'mongodb';
import { LeetCodeError } from '../leetcode/errors.ts';
import type { Answer } from '../leetcode/operation.ts';
import type { CachedDocument } from './cached-document.ts';
import type { CachedKind } from './cached-kind.ts';
import { writeUnlessDuplicate } from './duplicates.ts';

/** A key, and what was found under it. */
export interface Found<T> {
  key: string;
  kept: CachedDocument<T> | null;
}

/** A question and LeetCode's answer. An error that is not a LeetCodeError is our own, and says nothing about the key. */
interface Settled<T> extends Found<T> {
  answer: Answer<T | null> | Error;
}

/** The copies of one kind. Each method but the first is one command. */
export interface CopiesRepository<T> {
  ensureIndexes(): Promise<void>;
  find(keys: readonly string[]): Promise<Map<string, CachedDocument<T>>>;
  /** Makes room for LeetCode's answers under keys that have no document. */
  makeRoom(keys: readonly string[], now: Date): Promise<void>;
  /** Stores the outcome of a question, unless the document is gone: then it was deleted meanwhile. */
  settle(settled: readonly Settled<T>[], now: Date): Promise<void>;
  save(values: ReadonlyMap<string, T>, fetchedAt: Date): Promise<void>;
  forget(keys: readonly string[]): Promise<void>;
}

/** How much longer than needed an empty document is kept, in ms. */
const SPARE_MS = 5 * 60_000;
/** How long a document without an answer is kept, in ms. */
const ROOM_MS = 10 * 60_000;

export function createCopiesRepository<T extends object>(
  db: Db,
  kind: CachedKind<T>,
  log: Logger,
): CopiesRepository<T> {
  const { ages, keptForS } = kind;
  const collection: Collection<CachedDocument<T>> = db.collection(kind.collection);
  type Write = AnyBulkWriteOperation<CachedDocument<T>>;
  // The driver's types for updates do not follow a generic document.
  const update = (filter: object, change: object, upsert = false): Write =>
    ({ updateOne: { filter, update: change, upsert } }) as unknown as Write;
  const checked = (document: CachedDocument<T>): CachedDocument<T> => {
    const { value, ...rest } = document;
    if (value === undefined) return document;
    const parsed = kind.schema.safeParse(value);
    if (parsed.success) return { ...rest, value: parsed.data } as CachedDocument<T>;
    log.warn({ kind: kind.name, key: document._id, err: parsed.error }, 'A copy has another shape; it is read anew');
    return rest as CachedDocument<T>;
  };
  const storing = (value: T, fetchedAt: Date) => {
    const isEmpty = kind.isEmpty?.(value) === true;
    return {
      $set: { value, fetchedAt, ...(isEmpty && { expireAt: nothingUntil(fetchedAt) }) },
      $unset: { retryAt: 1, unknownUntil: 1, ...(!isEmpty && { expireAt: 1 }) },
    };
  };
  const later = (now: Date, ms: number) => new Date(now.getTime() + ms);
  const nothingUntil = (saidAt: Date) => later(saidAt, ages.unknownUsableMs + SPARE_MS);

  return {
    ensureIndexes: async () => {
      await collection.createIndex({ expireAt: 1 }, { expireAfterSeconds: 0 });
      if (keptForS !== undefined) await collection.createIndex({ fetchedAt: 1 }, { expireAfterSeconds: keptForS });
    },

    find: async (keys) => {
      const filter = { _id: { $in: [...keys] } } as object;
      // One batch, so that no list of keys takes a second command.
      const documents = await collection.find(filter, { batchSize: keys.length + 1 }).toArray();
      return new Map(documents.map((document) => [document._id, checked(document as CachedDocument<T>)]));
    },

    makeRoom: async (keys, now) => {
      const room = { $setOnInsert: { expireAt: later(now, ROOM_MS) } };
      const writes = keys.map((key) => update({ _id: key }, room, true));
      await writeUnlessDuplicate(() => collection.bulkWrite(writes, { ordered: false }));
    },

    settle: async (settled, now) => {
      const changeFor = ({ kept, answer }: Settled<T>): object | null => {
        const hasCopy = kept?.value !== undefined;
        if (answer instanceof Error) {
          const hasAnswer = hasCopy || kept?.unknownUntil !== undefined;
          return answer instanceof LeetCodeError && hasAnswer ? { $set: { retryAt: later(now, ages.retryMs) } } : null;
        }
        if (answer !== null) return storing(answer, now);
        if (hasCopy && kind.keepsGone) return { $set: { retryAt: later(now, ages.unknownMs) } };
        return {
          $set: { unknownUntil: later(now, ages.unknownMs), expireAt: nothingUntil(now) },
          $unset: { value: 1, fetchedAt: 1, retryAt: 1 },
        };
      };
      const writes = settled.flatMap((it) => {
        const change = changeFor(it);
        return change === null ? [] : [update({ _id: it.key }, change)];
      });
      if (writes.length > 0) await collection.bulkWrite(writes, { ordered: false });
    },

    save: async (values, fetchedAt) => {
      const writes = [...values].map(([key, value]) => update({ _id: key }, storing(value, fetchedAt), true));
      // Two replicas may store the same key at once. The second one has nothing to add.
      if (writes.length > 0) await writeUnlessDuplicate(() => collection.bulkWrite(writes, { ordered: false }));
    },

    forget: async (keys) => {
      await collection.deleteMany({ _id: { $in: [...keys] } } as object);
    },
  };
}
