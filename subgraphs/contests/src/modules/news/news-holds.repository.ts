import { isPastSince } from '@leetcord/kit/time/ahead';
import type { Collection, Db } from 'mongodb';
import { settleUpsert, type Transaction } from '../../transaction.ts';

/** Events that are told in one post, fixed before its first try. */
export interface Summary {
  /** The place of the last of them. */
  upTo: number;
  solves: number;
  contestStarts: number;
  contestResults: number;
}

/** A community's news wait. */
export interface NewsHold {
  /** The community's id. */
  _id: string;
  since: Date;
  /** From which place on events are counted that are posted by themselves. */
  from: number;
  /** The place of the next event to post. */
  next: number;
  summary: Summary | null;
}

interface Notice {
  /** The community's id. */
  _id: string;
  at: Date;
}

const MAX_LISTED = 1_000;

/** The communities whose news wait, and when their servers' owners were last told. */
export class NewsHoldsRepository {
  readonly #holds: Collection<NewsHold>;
  readonly #notices: Collection<Notice>;

  constructor(db: Db) {
    this.#holds = db.collection('newsHolds');
    this.#notices = db.collection('ownerNotices');
  }

  async ensureIndexes(): Promise<void> {
    await this.#holds.createIndex({ since: 1 });
  }

  find(communityId: string, tx?: Transaction): Promise<NewsHold | null> {
    return this.#holds.findOne({ _id: communityId }, { session: tx });
  }

  /** The holds of these communities, in one command and any order. */
  findMany(communityIds: readonly string[]): Promise<NewsHold[]> {
    return this.#holds.find({ _id: { $in: [...communityIds] } }).toArray();
  }

  list(): Promise<NewsHold[]> {
    return this.#holds.find().sort({ since: 1 }).limit(MAX_LISTED).toArray();
  }

  /** Makes a hold, or gives the one that is there. */
  add({ _id, ...hold }: NewsHold): Promise<NewsHold> {
    return settleUpsert(() =>
      this.#holds.findOneAndUpdate({ _id }, { $setOnInsert: hold }, { upsert: true, returnDocument: 'after' }),
    );
  }

  async change(communityId: string, changes: Partial<Omit<NewsHold, '_id'>>, tx: Transaction): Promise<void> {
    await this.#holds.updateOne({ _id: communityId }, { $set: changes }, { session: tx });
  }

  async remove(communityId: string, tx?: Transaction): Promise<void> {
    await this.#holds.deleteOne({ _id: communityId }, { session: tx });
  }

  /** Takes the right to tell an owner, at a moment; false where they were told after another one. */
  async takeNotice(communityId: string, { at, unlessAfter }: { at: Date; unlessAfter: Date }): Promise<boolean> {
    const known = await settleUpsert(() =>
      this.#notices.findOneAndUpdate(
        { _id: communityId },
        { $setOnInsert: { at: new Date(0) } },
        { upsert: true, returnDocument: 'after' },
      ),
    );
    if (isPastSince(known.at, unlessAfter, at)) return false;
    const { modifiedCount } = await this.#notices.updateOne({ _id: communityId, at: known.at }, { $set: { at } });
    return modifiedCount === 1;
  }

  /** Removes all that is kept of a community. */
  async removeAllOf(communityId: string): Promise<void> {
    await this.#holds.deleteOne({ _id: communityId });
    await this.#notices.deleteOne({ _id: communityId });
  }
}
