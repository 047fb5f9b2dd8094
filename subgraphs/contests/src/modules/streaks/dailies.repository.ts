import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';

/** LeetCode's daily challenge of a UTC day. */
export interface Daily {
  /** Such as 2026-12-01. */
  _id: string;
  problemSlug: string;
  /** While communities are told of it: the last that was, by its id. */
  toldUpTo?: string;
  /** Whether all communities were told. */
  isTold?: true;
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

  /** A day's, unless it is not known yet. */
  find(date: string): Promise<Daily | null> {
    return this.#dailies.findOne({ _id: date });
  }

  /** Notes how far communities are told. False when somebody else has noted it since. */
  async noteTold(
    { _id, toldUpTo }: Daily,
    told: Pick<Daily, 'toldUpTo' | 'isTold'>,
    session: Transaction,
  ): Promise<boolean> {
    const asBefore = { _id, toldUpTo: toldUpTo ?? { $exists: false }, isTold: { $exists: false } };
    return (await this.#dailies.updateOne(asBefore, { $set: told }, { session })).matchedCount === 1;
  }

  async put({ _id, problemSlug }: Daily): Promise<void> {
    await this.#dailies.replaceOne({ _id }, { problemSlug }, { upsert: true });
  }
}
