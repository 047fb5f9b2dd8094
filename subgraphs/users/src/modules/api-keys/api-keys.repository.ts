import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';
import type { ApiKeyScopeName } from './api-key-scopes.ts';

/** A key with which a user's programs read LeetCord. */
export interface ApiKey {
  /** The hash of the part that finds it; the `sid` of access tokens. Its owner sees it, and cannot use it. */
  _id: string;
  userId: string;
  secretHash: string;
  name: string;
  scopes: ApiKeyScopeName[];
  requestsPerMinute: number;
  createdAt: Date;
  lastUsedAt?: Date;
  /** A whole second, as access tokens count. */
  expiresAt?: Date;
}

/** How long an expired key stays in its owner's list, in s: so that they see why a program stopped. */
export const LISTED_AFTER_EXPIRY_S = 30 * 24 * 60 * 60;

export class ApiKeysRepository {
  readonly #keys: Collection<ApiKey>;

  constructor(db: Db) {
    this.#keys = db.collection('apiKeys');
  }

  async ensureIndexes(): Promise<void> {
    await this.#keys.createIndexes([
      { key: { userId: 1, createdAt: -1 } },
      { key: { expiresAt: 1 }, expireAfterSeconds: LISTED_AFTER_EXPIRY_S },
    ]);
  }

  async insert(key: ApiKey, tx: Transaction): Promise<void> {
    await this.#keys.insertOne(key, { session: tx });
  }

  find(id: string): Promise<ApiKey | null> {
    return this.#keys.findOne({ _id: id });
  }

  /** A user's keys, newest first. */
  findOfUser(userId: string, tx?: Transaction): Promise<ApiKey[]> {
    return this.#keys.find({ userId }, { session: tx }).sort({ createdAt: -1 }).toArray();
  }

  /** Records a use. False when the key is gone. */
  async setLastUsed(id: string, lastUsedAt: Date): Promise<boolean> {
    const { matchedCount } = await this.#keys.updateOne({ _id: id }, { $set: { lastUsedAt } });
    return matchedCount === 1;
  }

  /** False when the user has no such key. */
  async delete(id: string, userId: string, tx: Transaction): Promise<boolean> {
    const { deletedCount } = await this.#keys.deleteOne({ _id: id, userId }, { session: tx });
    return deletedCount === 1;
  }

  /** Deletes all keys of a user and returns their ids. */
  async deleteOfUser(userId: string, tx: Transaction): Promise<string[]> {
    const ids = (await this.findOfUser(userId, tx)).map(({ _id }) => _id);
    await this.#keys.deleteMany({ userId }, { session: tx });
    return ids;
  }
}
