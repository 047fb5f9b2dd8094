import { readBacklog, type Backlog } from '@leetcord/kit/mongo/backlog';
import { isPastSince } from '@leetcord/kit/time/ahead';
import type { Collection, Db } from 'mongodb';
import { findOrAdd, type Transaction } from '../../transaction.ts';

/** Events that become one post, fixed before its first try. */
export interface Summary {
  /** The place of the first of them; missing in those of earlier versions. */
  from?: number;
  /** The place of the last of them. */
  upTo: number;
  solves: number;
  contestStarts: number;
  contestResults: number;
  /** What else they tell of; missing in those of earlier versions. */
  contestNews?: number;
}

/** News of a community in one channel. */
export interface ChannelNews {
  communityId: string;
  channelId: string;
}

export type HoldReason = 'REFUSED' | 'QUIET_HOURS' | 'FLOOD';

/** News that waits for a channel. */
export interface NewsHold extends ChannelNews {
  since: Date;
  /** Missing in those of earlier versions, which Discord refused. */
  reason?: HoldReason;
  /** Until when a flood is gathered. */
  gatherUntil?: Date;
  /** The place from which on events that are posted singly are counted. */
  from: number;
  /** The place of the next event to post. */
  next: number;
  summary: Summary | null;
}

interface Notice extends ChannelNews {
  at: Date;
}

const MAX_LISTED = 1_000;

/** The key of holds and notices: a channel's id may come with any community's. */
const keyOf = ({ communityId, channelId }: ChannelNews) => `${communityId} ${channelId}`;

/** The channels whose news waits, and when their servers' owners were last told about each. */
export class NewsHoldsRepository {
  readonly #holds: Collection<NewsHold & { _id: string }>;
  readonly #notices: Collection<Notice & { _id: string }>;

  constructor(db: Db) {
    this.#holds = db.collection('newsHolds');
    this.#notices = db.collection('ownerNotices');
  }

  async ensureIndexes(): Promise<void> {
    await this.#holds.createIndexes([{ key: { since: 1 } }, { key: { communityId: 1 } }]);
    await this.#notices.createIndex({ communityId: 1 });
  }

  find(channel: ChannelNews, tx?: Transaction): Promise<NewsHold | null> {
    return this.#holds.findOne({ _id: keyOf(channel) }, { session: tx });
  }

  /** The holds in a community, those from the earliest event on first. */
  findIn(communityId: string, tx?: Transaction): Promise<NewsHold[]> {
    return this.#holds.find({ communityId }, { session: tx }).sort({ next: 1, channelId: 1 }).toArray();
  }

  list(): Promise<NewsHold[]> {
    return this.#holds.find().sort({ since: 1 }).limit(MAX_LISTED).toArray();
  }

  /** The channels whose news wait. */
  backlog(): Promise<Backlog> {
    return readBacklog(this.#holds, { since: 'since' });
  }

  /** Adds a hold, unless there is one. */
  async add(hold: NewsHold, tx: Transaction): Promise<void> {
    await this.#holds.updateOne({ _id: keyOf(hold) }, { $setOnInsert: hold }, { upsert: true, session: tx });
  }

  async change(
    channel: ChannelNews,
    changes: Partial<Pick<NewsHold, 'from' | 'next' | 'summary' | 'gatherUntil'>>,
    tx: Transaction,
  ): Promise<void> {
    await this.#holds.updateOne({ _id: keyOf(channel) }, { $set: changes }, { session: tx });
  }

  async remove(channel: ChannelNews, tx: Transaction): Promise<void> {
    await this.#holds.deleteOne({ _id: keyOf(channel) }, { session: tx });
  }

  async removeIn(communityId: string, tx: Transaction): Promise<void> {
    await this.#holds.deleteMany({ communityId }, { session: tx });
  }

  /** Claims the right to tell an owner at a time; false if they were told about the channel after `unlessAfter`. */
  async takeNotice(channel: ChannelNews, { at, unlessAfter }: { at: Date; unlessAfter: Date }): Promise<boolean> {
    const { communityId, channelId } = channel;
    const _id = keyOf(channel);
    const atFirst = { communityId, channelId, at: new Date(0) };
    const { document: known } = await findOrAdd(this.#notices, { _id }, atFirst);
    if (isPastSince(known.at, unlessAfter, at)) return false;
    const { modifiedCount } = await this.#notices.updateOne({ _id, at: known.at }, { $set: { at } });
    return modifiedCount === 1;
  }

  /** Removes all holds and notices of a community. */
  async removeAllOf(communityId: string): Promise<void> {
    await this.#holds.deleteMany({ communityId });
    await this.#notices.deleteMany({ communityId });
  }
}
