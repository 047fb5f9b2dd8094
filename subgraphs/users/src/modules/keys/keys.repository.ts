import type { JWK } from 'jose';
import type { Collection, Db } from 'mongodb';
import { isDuplicateKey } from '../../transaction.ts';

/** A key pair that signs access tokens. */
export interface SigningKey {
  /** The key id in the header of tokens: the RFC 7638 thumbprint of the public part. */
  _id: string;
  /** 1, 2, 3, …: the highest signs, all verify. */
  generation: number;
  publicJwk: JWK;
  privateJwk: JWK;
  createdAt: Date;
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

  /** Keeps a key unless another replica has made one of the same generation. */
  async insertUnlessMade(key: SigningKey): Promise<void> {
    try {
      await this.#keys.insertOne(key);
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
    }
  }
}
