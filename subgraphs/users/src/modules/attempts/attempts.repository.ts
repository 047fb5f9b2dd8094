import type { Collection, Db, Filter } from 'mongodb';
import type { Transaction } from '../../transaction.ts';
import { budgetOf, type BudgetOwner } from './budget.ts';

/** One try of something that is limited. */
export interface Attempt {
  key: string;
  at: Date;
  /** When no limit looks at it any more. */
  expiresAt: Date;
}

/** Tries, one small document each, dropped by the database once no limit looks at them. */
export class AttemptsRepository {
  readonly #attempts: Collection<Attempt>;

  constructor(db: Db) {
    this.#attempts = db.collection('attempts');
  }

  async ensureIndexes(): Promise<void> {
    await this.#attempts.createIndex({ key: 1, at: -1 });
    await this.#attempts.createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });
  }

  async insert(attempt: Attempt): Promise<void> {
    await this.#attempts.insertOne({ ...attempt });
  }

  /** The times of the newest tries after a moment, newest first. */
  async newestSince(key: string, since: Date, limit: number): Promise<Date[]> {
    const found = await this.#attempts
      .find({ key, at: { $gt: since } }, { projection: { _id: 0, at: 1 } })
      .sort({ at: -1 })
      .limit(limit)
      .toArray();
    return found.map(({ at }) => at);
  }

  /** All tries of one owner, oldest first. */
  findOf(owner: BudgetOwner): Promise<Attempt[]> {
    return this.#attempts
      .find(allOf(owner), { projection: { _id: 0 } })
      .sort({ at: 1 })
      .toArray();
  }

  async deleteOf(owner: BudgetOwner, tx: Transaction): Promise<void> {
    await this.#attempts.deleteMany(allOf(owner), { session: tx });
  }
}

/** The range of keys that start with an owner: a semicolon is what follows a colon. */
const allOf = (owner: BudgetOwner): Filter<Attempt> => ({
  key: { $gte: budgetOf(owner, ''), $lt: `${owner};` },
});
