import { latestWritten } from '@leetcord/kit/time/ahead';
import type { Collection, Db, Filter } from 'mongodb';
import type { Transaction } from '../../transaction.ts';
import { budgetOf, type BudgetOwner } from './budget.ts';

/** One try of something that is limited. */
export interface Attempt {
  key: string;
  at: Date;
  /** After this no limit considers it. */
  expiresAt: Date;
}

type StoredAttempt = Attempt & { _id: string };

/** Tries, one small document each, deleted by the database once no limit considers them. */
export class AttemptsRepository {
  readonly #attempts: Collection<StoredAttempt>;

  constructor(db: Db) {
    this.#attempts = db.collection('attempts');
  }

  async ensureIndexes(): Promise<void> {
    await this.#attempts.createIndexes([{ key: { key: 1, at: -1 } }, { key: { expiresAt: 1 }, expireAfterSeconds: 0 }]);
  }

  async insert(id: string, attempt: Attempt): Promise<void> {
    await this.#attempts.insertOne({ ...attempt, _id: id });
  }

  async delete(ids: readonly string[]): Promise<void> {
    await this.#attempts.deleteMany({ _id: { $in: [...ids] } });
  }

  /** The times of the newest tries after a moment and until now but one, newest first. */
  async newestSince(
    key: string,
    since: Date,
    { now, limit, except }: { now: Date; limit: number; except: string },
  ): Promise<Date[]> {
    const at = { $gt: since, $lte: latestWritten(now) };
    const found = await this.#attempts
      .find({ key, at, _id: { $ne: except } }, { projection: { _id: 0, at: 1 } })
      .sort({ at: -1 })
      .limit(limit)
      .toArray();
    return found.map(({ at }) => at);
  }

  /** All tries of one owner, oldest first. */
  findOf(owner: BudgetOwner): Promise<Attempt[]> {
    return this.#attempts
      .find<Attempt>(allOf(owner), { projection: { _id: 0 } })
      .sort({ at: 1 })
      .toArray();
  }

  async deleteOf(owner: BudgetOwner, tx: Transaction): Promise<void> {
    await this.#attempts.deleteMany(allOf(owner), { session: tx });
  }
}

/** The range of keys that start with an owner: a semicolon follows a colon in ASCII. */
const allOf = (owner: BudgetOwner): Filter<StoredAttempt> => ({
  key: { $gte: budgetOf(owner, ''), $lt: `${owner};` },
});
