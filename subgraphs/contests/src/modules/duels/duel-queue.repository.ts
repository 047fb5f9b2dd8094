import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';
import type { DuelTerms } from './duels.repository.ts';

/** A member who waits for somebody to duel with. */
export interface QueueEntry {
  /** The user: each waits in one place. */
  _id: string;
  communityId: string;
  terms: DuelTerms;
  since: Date;
  until: Date;
}

/** Who waits for a duel. It keeps nobody for long, so it stays small. */
export class DuelQueueRepository {
  readonly #queue: Collection<QueueEntry>;

  constructor(db: Db) {
    this.#queue = db.collection('duelQueue');
  }

  async ensureIndexes(): Promise<void> {
    await this.#queue.createIndex({ communityId: 1, since: 1 });
  }

  find(userId: string, tx?: Transaction): Promise<QueueEntry | null> {
    return this.#queue.findOne({ _id: userId }, { session: tx });
  }

  /** Who waits in a community, longest first. */
  waitingIn(communityId: string): Promise<QueueEntry[]> {
    return this.#queue.find({ communityId }).sort({ since: 1 }).toArray();
  }

  all(): Promise<QueueEntry[]> {
    return this.#queue.find().toArray();
  }

  async put({ _id, ...entry }: QueueEntry): Promise<void> {
    await this.#queue.replaceOne({ _id }, entry, { upsert: true });
  }

  /** Takes out an entry as it was read. Gives whether it was there. */
  async take({ _id, communityId, since }: QueueEntry, tx?: Transaction): Promise<boolean> {
    return (await this.#queue.deleteOne({ _id, communityId, since }, { session: tx })).deletedCount === 1;
  }

  /** Gives whether they waited. */
  async remove(userId: string, tx?: Transaction): Promise<boolean> {
    return (await this.#queue.deleteOne({ _id: userId }, { session: tx })).deletedCount === 1;
  }

  async removeAllIn(communityId: string): Promise<void> {
    await this.#queue.deleteMany({ communityId });
  }
}
