import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';

/** One sign-in of a user on one device, kept alive by its refresh tokens. */
export interface Session {
  /** The hash of its tokens' family; the `sid` of access tokens. */
  _id: string;
  userId: string;
  /** The hash of the secret of the token that works now. */
  tokenHash: string;
  /** The hash of the one before, and when it was used. */
  previous?: { tokenHash: string; usedAt: Date };
  successionKey: string;
  createdAt: Date;
  expiresAt: Date;
}

export class SessionsRepository {
  readonly #sessions: Collection<Session>;

  constructor(db: Db) {
    this.#sessions = db.collection('sessions');
  }

  async ensureIndexes(): Promise<void> {
    await this.#sessions.createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });
  }

  async insert(session: Session, tx: Transaction): Promise<void> {
    await this.#sessions.insertOne(session, { session: tx });
  }

  find(id: string, now: Date): Promise<Session | null> {
    return this.#sessions.findOne({ _id: id, expiresAt: { $gt: now } });
  }

  /** Makes another token the one that works. False when the present one is not the given one any more. */
  async rotate(
    id: string,
    change: { fromHash: string; toHash: string; usedAt: Date; expiresAt: Date },
  ): Promise<boolean> {
    const { fromHash, toHash, usedAt, expiresAt } = change;
    const { matchedCount } = await this.#sessions.updateOne(
      { _id: id, tokenHash: fromHash },
      { $set: { tokenHash: toHash, previous: { tokenHash: fromHash, usedAt }, expiresAt } },
    );
    return matchedCount === 1;
  }

  async delete(id: string): Promise<void> {
    await this.#sessions.deleteOne({ _id: id });
  }
}
