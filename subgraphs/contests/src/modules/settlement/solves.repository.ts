import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';

/** The first accepted submission of a problem by a user. Never moves. */
export interface Solve {
  /** `<user>:<slug>`, so that a user solves a problem first once. */
  _id: string;
  userId: string;
  problemSlug: string;
  submissionId: string;
  solvedAt: Date;
}

export class SolvesRepository {
  readonly #solves: Collection<Solve>;

  constructor(db: Db) {
    this.#solves = db.collection('solves');
  }

  async ensureIndexes(): Promise<void> {
    await this.#solves.createIndex({ userId: 1, solvedAt: 1 });
  }

  /** Keeps a solve unless the user had solved the problem; gives whether it is the first. */
  async addFirst({ userId, problemSlug, ...solve }: Omit<Solve, '_id'>, tx: Transaction): Promise<boolean> {
    const { upsertedCount } = await this.#solves.updateOne(
      { _id: `${userId}:${problemSlug}` },
      { $setOnInsert: { userId, problemSlug, ...solve } },
      { upsert: true, session: tx },
    );
    return upsertedCount === 1;
  }

  /** A user's solves, earliest first. */
  ofUser(userId: string): Promise<Solve[]> {
    return this.#solves.find({ userId }).sort({ solvedAt: 1 }).toArray();
  }

  async removeAllOf(userId: string, tx: Transaction): Promise<void> {
    await this.#solves.deleteMany({ userId }, { session: tx });
  }
}
