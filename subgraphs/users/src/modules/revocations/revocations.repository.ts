import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';

/** An ended session or API key whose access tokens may not have expired. */
interface Revocation {
  /** The `sid` of its tokens. */
  _id: string;
  /** When its last token has expired. */
  expiresAt: Date;
}

/** Recently ended sessions and keys: few, since each is dropped when its tokens have expired. */
export class RevocationsRepository {
  readonly #revocations: Collection<Revocation>;

  constructor(db: Db) {
    this.#revocations = db.collection('revocations');
  }

  async ensureIndexes(): Promise<void> {
    await this.#revocations.createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });
  }

  /** Adds these, in the transaction that ends them; safe to repeat. */
  async add(sids: readonly string[], expiresAt: Date, tx: Transaction): Promise<void> {
    if (sids.length === 0) return;
    await this.#revocations.bulkWrite(
      sids.map((_id) => ({ updateOne: { filter: { _id }, update: { $set: { expiresAt } }, upsert: true } })),
      { session: tx },
    );
  }

  /** The `sid` of each that counts now. */
  async active(now: Date): Promise<string[]> {
    const found = await this.#revocations.find({ expiresAt: { $gt: now } }, { projection: { _id: 1 } }).toArray();
    return found.map(({ _id }) => _id);
  }
}
