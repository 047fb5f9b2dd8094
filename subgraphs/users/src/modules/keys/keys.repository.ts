import { isDuplicateKey } from '@leetcord/kit/mongo/duplicate-key';
import type { JWK } from 'jose';
import type { Collection, Db } from 'mongodb';
import type { Generation } from './key-life.ts';

/** A key pair that signs access tokens. */
export interface SigningKey extends Generation {
  /** The key id in the header of tokens: the RFC 7638 thumbprint of the public part. */
  _id: string;
  publicJwk: JWK;
  /** Deleted once the key no longer signs. */
  privateJwk?: JWK;
}

/** The signing keys. They live in the database so that all replicas sign with the same one and a restart keeps it. */
export class KeysRepository {
  readonly #keys: Collection<SigningKey>;

  constructor(db: Db) {
    this.#keys = db.collection('signingKeys');
  }

  async ensureIndexes(): Promise<void> {
    await this.#keys.createIndex({ generation: 1 }, { unique: true });
  }

  /** All keys, newest first. */
  findAll(): Promise<SigningKey[]> {
    return this.#keys.find().sort({ generation: -1 }).toArray();
  }

  /** Stores a key unless another replica has made one of the same generation. */
  async insertUnlessMade(key: SigningKey): Promise<void> {
    try {
      await this.#keys.insertOne(key);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }

  async forgetPrivateParts(ids: readonly string[]): Promise<void> {
    await this.#keys.updateMany({ _id: { $in: [...ids] } }, { $unset: { privateJwk: 1 } });
  }

  async delete(ids: readonly string[]): Promise<void> {
    await this.#keys.deleteMany({ _id: { $in: [...ids] } });
  }
}
