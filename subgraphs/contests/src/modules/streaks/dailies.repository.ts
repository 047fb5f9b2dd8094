import type { Collection, Db } from 'mongodb';

/** LeetCode's daily challenge of a UTC day. */
export interface Daily {
  /** Such as 2026-12-01. */
  _id: string;
  problemSlug: string;
}

/** LeetCode's daily challenges, as problems gave them. They never change. */
export class DailiesRepository {
  readonly #dailies: Collection<Daily>;

  constructor(db: Db) {
    this.#dailies = db.collection('dailies');
  }

  async ensureIndexes(): Promise<void> {}

  /** The problem of each day from one on. */
  async since(date: string): Promise<Map<string, string>> {
    const found = await this.#dailies.find({ _id: { $gte: date } }).toArray();
    return new Map(found.map(({ _id, problemSlug }) => [_id, problemSlug]));
  }

  async put({ _id, problemSlug }: Daily): Promise<void> {
    await this.#dailies.replaceOne({ _id }, { problemSlug }, { upsert: true });
  }
}
