import { isDuplicateKey } from '@leetcord/kit/mongo/duplicate-key';
import type { ClientSession } from 'mongodb';

/** A transaction in progress. Services pass it between repositories and never look inside. */
export type Transaction = ClientSession;

/** Runs work in a transaction, again when another one conflicted. See `Mongo.transaction` of the kit. */
export type RunTransaction = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

const MAX_RUNS = 3;

/**
 * Runs work again when a unique index refused it: what it looked for and did not find has been made by another in the meantime, and is
 * found the next time.
 */
export async function retryOnDuplicateKey<T>(work: () => Promise<T>): Promise<T> {
  for (let run = 1; ; run += 1) {
    try {
      return await work();
    } catch (error) {
      if (run === MAX_RUNS || !isDuplicateKey(error)) throw error;
    }
  }
}
