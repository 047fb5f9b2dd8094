import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';
import { memberId } from '../communities/members.repository.ts';

/** A member whom others may not challenge. */
export interface DuelRefusal {
  /** `<community>:<user>`. */
  _id: string;
  communityId: string;
  userId: string;
}

/** Who takes no challenges where. */
export class DuelRefusalsRepository {
  readonly #refusals: Collection<DuelRefusal>;

  constructor(db: Db) {
    this.#refusals = db.collection('duelRefusals');
  }

  async ensureIndexes(): Promise<void> {
    await this.#refusals.createIndexes([{ key: { userId: 1 } }, { key: { communityId: 1 } }]);
  }

  async has(communityId: string, userId: string): Promise<boolean> {
    return (await this.#refusals.findOne({ _id: memberId(communityId, userId) })) !== null;
  }

  async set(communityId: string, userId: string, isRefused: boolean, session?: Transaction): Promise<void> {
    const _id = memberId(communityId, userId);
    if (isRefused) await this.#refusals.replaceOne({ _id }, { communityId, userId }, { upsert: true, session });
    else await this.#refusals.deleteOne({ _id }, { session });
  }

  ofUser(userId: string, tx?: Transaction): Promise<DuelRefusal[]> {
    return this.#refusals.find({ userId }, { session: tx }).toArray();
  }

  async removeAllOf(userId: string, tx: Transaction): Promise<void> {
    await this.#refusals.deleteMany({ userId }, { session: tx });
  }

  async removeAllIn(communityId: string): Promise<void> {
    await this.#refusals.deleteMany({ communityId });
  }
}
