import { isDuplicateKey } from '@leetcord/kit/mongo/duplicate-key';
import type { ClientSession, Collection, Filter, MatchKeysAndValues } from 'mongodb';

/** A transaction under way. Services hand it from repository to repository and never look inside. */
export type Transaction = ClientSession;

/** Runs work in a transaction, again when another one was in its way. See `Mongo.transaction` of the kit. */
export type RunTransaction = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

const MAX_RUNS = 5;

/**
 * Upserts, or gives what is there. Runs `upsert` again when a unique index refused it or when it gave nothing: both
 * happen where equal upserts race, and the next run finds what the other one made.
 */
export async function settleUpsert<T>(upsert: () => Promise<T | null>): Promise<T> {
  for (let run = 1; ; run += 1) {
    try {
      const found = await upsert();
      if (found !== null) return found;
    } catch (error) {
      if (run === MAX_RUNS || !isDuplicateKey(error)) throw error;
    }
    if (run === MAX_RUNS) throw new Error('An upsert gave nothing again and again');
  }
}

/**
 * Gives the document with these keys, of which a unique index allows one, or adds it with `atFirst`. It does without `findOneAndUpdate`, which reads the
 * whole collection in SecantusDB for Python.
 */
export function findOrAdd<T extends { _id: string }, K extends keyof T>(
  collection: Collection<T>,
  keys: Pick<T, K>,
  atFirst: Omit<T, K>,
): Promise<{ document: T; isNew: boolean }> {
  return settleUpsert(async () => {
    const filter = keys as Filter<T>;
    const added = await collection.updateOne(
      filter,
      { $setOnInsert: atFirst as MatchKeysAndValues<T> },
      { upsert: true },
    );
    if (added.upsertedCount === 1) return { document: { ...keys, ...atFirst } as unknown as T, isNew: true };
    const document = (await collection.findOne(filter)) as T | null;
    return document && { document, isNew: false };
  });
}
