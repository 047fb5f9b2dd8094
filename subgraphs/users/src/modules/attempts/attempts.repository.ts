import type { Collection, Db } from 'mongodb';

/** One try of something that is limited. */
interface Attempt {
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
}
