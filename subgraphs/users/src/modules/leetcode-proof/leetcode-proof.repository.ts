import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';

/** A proof in progress. */
export interface Proof {
  /** The hash of the proof's id: whoever has the id may finish the proof. */
  _id: string;
  username: string;
  /** Not a secret: it is meant to be shown in a public profile. */
  code: string;
  /** The user who started it, and who alone may finish it; null when nobody was signed in. */
  startedBy: string | null;
  expiresAt: Date;
}

export class LeetCodeProofRepository {
  readonly #proofs: Collection<Proof>;

  constructor(db: Db) {
    this.#proofs = db.collection('leetcodeProofs');
  }

  async ensureIndexes(): Promise<void> {
    await this.#proofs.createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });
  }

  async insert(proof: Proof): Promise<void> {
    await this.#proofs.insertOne(proof);
  }

  find(id: string, now: Date): Promise<Proof | null> {
    return this.#proofs.findOne({ _id: id, expiresAt: { $gt: now } });
  }

  /** Uses a proof up. False when it is gone. */
  async take(id: string, tx: Transaction): Promise<boolean> {
    const { deletedCount } = await this.#proofs.deleteOne({ _id: id }, { session: tx });
    return deletedCount === 1;
  }

  /** Proofs that a user has started. */
  findStartedBy(userId: string): Promise<Proof[]> {
    return this.#proofs.find({ startedBy: userId }).toArray();
  }

  /** Deletes the proofs that a user has started, and those of the name that was theirs. */
  async deleteOf(
    { userId, username }: { userId: string; username: string | undefined },
    tx: Transaction,
  ): Promise<void> {
    const ofName = username === undefined ? [] : [{ username }];
    await this.#proofs.deleteMany({ $or: [{ startedBy: userId }, ...ofName] }, { session: tx });
  }
}
