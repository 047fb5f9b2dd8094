import { isDuplicateKey } from '@leetcord/kit/mongo/duplicate-key';
import type { ClientSession } from 'mongodb';

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
