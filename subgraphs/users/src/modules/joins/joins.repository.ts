import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';

/** A user who is to be a member of a Discord server's community, which contests keeps. */
export interface Join {
  /** The user and the server: each pair joins once. */
  _id: string;
  userId: string;
  discordGuildId: string;
  state: 'PENDING' | 'DONE' | 'GIVEN_UP';
  /** How often contests has been asked in vain. */
  failures: number;
  pendingSince: Date;
  nextAttemptAt: Date;
}

export class JoinsRepository {
  readonly #joins: Collection<Join>;

  constructor(db: Db) {
    this.#joins = db.collection('joins');
  }

  async ensureIndexes(): Promise<void> {
    await this.#joins.createIndex({ state: 1, nextAttemptAt: 1 });
  }

  async upsert(join: Join, tx: Transaction): Promise<void> {
    await this.#joins.replaceOne({ _id: join._id }, join, { upsert: true, session: tx });
  }

  /** Pending ones whose time has come, the longest waiting first. */
  findDue(now: Date, limit: number): Promise<Join[]> {
    return this.#joins
      .find({ state: 'PENDING', nextAttemptAt: { $lte: now } })
      .sort({ nextAttemptAt: 1 })
      .limit(limit)
      .toArray();
  }

  async update(id: string, change: Partial<Pick<Join, 'state' | 'failures' | 'nextAttemptAt'>>): Promise<void> {
    await this.#joins.updateOne({ _id: id, state: 'PENDING' }, { $set: change });
  }
}
