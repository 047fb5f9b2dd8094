import { latestWritten } from '@leetcord/kit/time/ahead';
import type { Logger } from '@leetcord/kit/process/logger';
import type { AnyBulkWriteOperation, Collection } from 'mongodb';
import { isUnsent, LeetCodeError } from '../leetcode/errors.ts';
import type { Answer } from '../leetcode/operation.ts';
import { LONGEST_LEASE_MS, type CachedDocument } from './cached-document.ts';
import type { CachedKind } from './cached-kind.ts';
import { writeUnlessDuplicate } from './duplicates.ts';

/** A key, and what was found under it. */
export interface Found<T> {
  key: string;
  kept: CachedDocument<T> | null;
}

/** What was asked for, and what LeetCode said. An error that is no LeetCodeError is ours, and says nothing about the key. */
interface Settled<T> extends Found<T> {
  answer: Answer<T | null> | Error;
}

/** The copies of one kind, and who asks for which. Each method is one command, but for `lease`. */
export interface CopiesRepository<T> {
  find(keys: readonly string[]): Promise<Map<string, CachedDocument<T>>>;
  /**
   * Takes those of the keys that nobody asks for now, and of which nothing new is known since they were found. Gives back
   * which they are. One command; two when others were quicker with some of what was there.
   */
  lease(found: readonly Found<T>[], lease: { id: string; until: Date; now: Date }): Promise<Set<string>>;
  /** Keeps leases that are still held. */
  renew(keys: readonly string[], lease: { id: string; until: Date }): Promise<void>;
  /** Stores what came of a question, and ends its leases. What is no longer leased by it stays as it is. */
  settle(settled: readonly Settled<T>[], options: { leaseId: string; now: Date }): Promise<void>;
  save(values: ReadonlyMap<string, T>, fetchedAt: Date): Promise<void>;
  forget(keys: readonly string[]): Promise<void>;
}

/** How much longer than needed a document is kept that tells of nothing, in ms. */
const SPARE_MS = 5 * 60_000;
/** How long a document stays in which LeetCode has said nothing yet, in ms. */
const ASKED_MS = 10 * 60_000;

export function createCopiesRepository<T extends object>(
  collection: Collection<CachedDocument<T>>,
  kind: CachedKind<T>,
  log: Logger,
): CopiesRepository<T> {
  const { ages } = kind;
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
      $unset: { lease: 1, retryAt: 1, unknownUntil: 1, failure: 1, ...(!isEmpty && { expireAt: 1 }) },
    };
  };
  const later = (now: Date, ms: number) => new Date(now.getTime() + ms);
  const nothingUntil = (saidAt: Date) => later(saidAt, ages.unknownUsableMs + SPARE_MS);

  return {
    find: async (keys) => {
      const filter = { _id: { $in: [...keys] } } as object;
      // One batch, so that no list of keys takes a second command.
      const documents = await collection.find(filter, { batchSize: keys.length + 1 }).toArray();
      return new Map(documents.map((document) => [document._id, checked(document as CachedDocument<T>)]));
    },

    lease: async (found, { id, until, now }) => {
      const isHeld = { $gt: now, $lte: latestWritten(now, LONGEST_LEASE_MS) };
      const isFree = [{ 'lease.until': { $not: isHeld } }, { 'lease.id': id }];
      const lease = { id, until };
      const expireAt = later(now, ASKED_MS);
      const writes = found.map(({ key, kept }) => {
        const filter = { _id: key, ...asFound(kept), $or: isFree };
        const staysForEver = kept !== null && kept.expireAt === undefined;
        // Only what was not there is made: its upsert fails on its key when somebody has made it meanwhile.
        return update(filter, { $set: { lease }, ...(!staysForEver && { $max: { expireAt } }) }, kept === null);
      });
      const { duplicates, written } = await writeUnlessDuplicate(() =>
        collection.bulkWrite(writes, { ordered: false }),
      );
      const ours = found.filter((_, index) => !duplicates.has(index)).map(({ key }) => key);
      if (written === ours.length) return new Set(ours);
      const leased = collection.find({ _id: { $in: ours }, 'lease.id': id } as object, { projection: { _id: 1 } });
      return new Set((await leased.toArray()).map(({ _id }) => _id as string));
    },

    renew: async (keys, { id, until }) => {
      await collection.updateMany(
        { _id: { $in: [...keys] }, 'lease.id': id } as object,
        { $set: { 'lease.until': until } } as object,
      );
    },

    settle: async (settled, { leaseId, now }) => {
      const changeFor = ({ kept, answer }: Settled<T>): object => {
        const hasCopy = kept?.value !== undefined;
        if (answer instanceof LeetCodeError) {
          const hasAnswer = hasCopy || kept?.unknownUntil !== undefined;
          // Who waited for the same may have a place in the budget where this one had none.
          if (isUnsent(answer) && !hasAnswer) return { $unset: { lease: 1 } };
          const failure = { code: answer.failure, at: now };
          return { $set: { failure, ...(hasAnswer && { retryAt: later(now, ages.retryMs) }) }, $unset: { lease: 1 } };
        }
        if (answer instanceof Error) return { $unset: { lease: 1 } };
        if (answer !== null) return storing(answer, now);
        if (hasCopy && kind.keepsGone) return { $set: { retryAt: later(now, ages.unknownMs) }, $unset: { lease: 1 } };
        return {
          $set: { unknownUntil: later(now, ages.unknownMs), expireAt: nothingUntil(now) },
          $unset: { lease: 1, value: 1, fetchedAt: 1, retryAt: 1, failure: 1 },
        };
      };
      const writes = settled.map((it) => update({ _id: it.key, 'lease.id': leaseId }, changeFor(it)));
      await collection.bulkWrite(writes, { ordered: false });
    },

    save: async (values, fetchedAt) => {
      const writes = [...values].map(([key, value]) => update({ _id: key }, storing(value, fetchedAt), true));
      // Two replicas may store the same key at once. The one that comes second has nothing to add.
      if (writes.length > 0) await writeUnlessDuplicate(() => collection.bulkWrite(writes, { ordered: false }));
    },

    forget: async (keys) => {
      await collection.deleteMany({ _id: { $in: [...keys] } } as object);
    },
  };
}

/** Matches a document about which nothing was said since it was found. */
function asFound(kept: CachedDocument<unknown> | null): object {
  const { fetchedAt, unknownUntil, retryAt, failure } = kept ?? {};
  const conditions = Object.entries({ fetchedAt, unknownUntil, retryAt, 'failure.at': failure?.at });
  return Object.fromEntries(conditions.map(([path, at]) => [path, at ?? { $exists: false }]));
}
