import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';

/** A used token, by the hash of its secret. */
export interface UsedToken {
  tokenHash: string;
  usedAt: Date;
  /** Whether it came again long after its use. */
  isLate?: boolean;
}

/** One sign-in of a user on one device, kept alive by its refresh tokens. */
export interface Session {
  /** The hash of its tokens' family; the `sid` of access tokens. */
  _id: string;
  userId: string;
  /** What the client said about itself. */
  device: string | null;
  /** The hash of the secret of the token that works now. */
  tokenHash: string;
  /** The previous token. */
  previous?: UsedToken;
  /** How many tokens in a row, up to the previous one, came again long after their use. */
  lateInARow?: number;
  successionKey: string;
  /** How often the session was locked. */
  locks?: number;
  createdAt: Date;
  /** When its current token was made. */
  lastUsedAt: Date;
  expiresAt: Date;
}

export class SessionsRepository {
  readonly #sessions: Collection<Session>;

  constructor(db: Db) {
    this.#sessions = db.collection('sessions');
  }

  async ensureIndexes(): Promise<void> {
    await this.#sessions.createIndexes([
      { key: { expiresAt: 1 }, expireAfterSeconds: 0 },
      { key: { userId: 1, lastUsedAt: -1 } },
    ]);
  }

  async insert(session: Session, tx: Transaction): Promise<void> {
    await this.#sessions.insertOne(session, { session: tx });
  }

  find(id: string, now: Date): Promise<Session | null> {
    return this.#sessions.findOne({ _id: id, expiresAt: { $gt: now } });
  }

  /** The sessions of a user that have not ended, last used first. */
  async findOfUser(userId: string, now: Date, tx?: Transaction): Promise<Session[]> {
    const found = await this.#sessions
      .find({ userId, expiresAt: { $gt: now } }, { session: tx })
      .sort({ lastUsedAt: -1 })
      .toArray();
    // Sessions from before these were stored lack them until they are used.
    return found.map((session) => ({
      ...session,
      device: session.device ?? null,
      lastUsedAt: session.lastUsedAt ?? session.createdAt,
    }));
  }

  /** Replaces the token that works. False when the current one is no longer the given one. */
  async rotate(
    id: string,
    change: { fromHash: string; toHash: string; usedAt: Date; lateInARow: number; expiresAt: Date },
  ): Promise<boolean> {
    const { fromHash, toHash, usedAt, lateInARow, expiresAt } = change;
    const { matchedCount } = await this.#sessions.updateOne(
      { _id: id, tokenHash: fromHash },
      {
        $set: {
          tokenHash: toHash,
          previous: { tokenHash: fromHash, usedAt },
          lateInARow,
          lastUsedAt: usedAt,
          expiresAt,
        },
      },
    );
    return matchedCount === 1;
  }

  /** Records that the previous token came again long after its use; once for each token. */
  async noteLateRepeat(id: string, tokenHash: string): Promise<void> {
    await this.#sessions.updateOne(
      { _id: id, 'previous.tokenHash': tokenHash, 'previous.isLate': { $ne: true } },
      { $set: { 'previous.isLate': true }, $inc: { lateInARow: 1 } },
    );
  }

  /** Makes each other transaction that ends the session wait or run again. False when it has ended. */
  async lock(id: string, tx: Transaction): Promise<boolean> {
    const { matchedCount } = await this.#sessions.updateOne({ _id: id }, { $inc: { locks: 1 } }, { session: tx });
    return matchedCount === 1;
  }

  /** Deletes those of these that exist, and returns their number. */
  async delete(ids: readonly string[], tx: Transaction): Promise<number> {
    const { deletedCount } = await this.#sessions.deleteMany({ _id: { $in: [...ids] } }, { session: tx });
    return deletedCount;
  }

  /** Deletes all sessions of a user, including expired ones, and returns their ids. */
  async deleteOfUser(userId: string, tx: Transaction): Promise<string[]> {
    const found = await this.#sessions.find({ userId }, { projection: { _id: 1 }, session: tx }).toArray();
    await this.#sessions.deleteMany({ userId }, { session: tx });
    return found.map(({ _id }) => _id);
  }
}
