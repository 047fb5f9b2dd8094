import { readBacklog, type Backlog } from '@leetcord/kit/mongo/backlog';
import { latestWritten, pullBack } from '@leetcord/kit/time/ahead';
import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';
import type { JoinCommunity, Message } from './messages.ts';

/** A message that waits for its delivery. */
export interface OutboxEntry {
  /** The message's key. */
  _id: string;
  message: Message;
  addedAt: Date;
  /** How many times delivery has failed. */
  failures: number;
  nextAttemptAt: Date;
}

/** Waiting messages. Those that are delivered or given up are deleted. */
export class OutboxRepository {
  readonly #entries: Collection<OutboxEntry>;

  constructor(db: Db) {
    this.#entries = db.collection('outbox');
  }

  async ensureIndexes(): Promise<void> {
    await this.#entries.createIndexes([{ key: { nextAttemptAt: 1 } }, { key: { 'message.userId': 1 } }]);
  }

  async put(entry: OutboxEntry, tx: Transaction): Promise<void> {
    await this.#entries.replaceOne({ _id: entry._id }, entry, { upsert: true, session: tx });
  }

  /** Those that are due, the longest waiting first. */
  findDue(now: Date, limit: number): Promise<OutboxEntry[]> {
    return this.#entries
      .find({ nextAttemptAt: { $lte: now } })
      .sort({ nextAttemptAt: 1 })
      .limit(limit)
      .toArray();
  }

  /** The messages that wait, since they have been due. */
  backlog(): Promise<Backlog> {
    return readBacklog(this.#entries, { since: 'nextAttemptAt' });
  }

  /** Makes messages due that are put off for longer than possible: a clock ran ahead. */
  async pullBack(now: Date, { longestMs, lastTokenMs }: { longestMs: number; lastTokenMs: number }): Promise<void> {
    const isAhead = (ms: number) => ({ nextAttemptAt: { $gt: latestWritten(now, ms) } });
    const isLast = 'LAST_TOKEN_RAN_OUT';
    await pullBack(this.#entries, [
      { ahead: { ...isAhead(longestMs), 'message.occasion': { $ne: isLast } }, set: { nextAttemptAt: now } },
      { ahead: isAhead(lastTokenMs), set: { nextAttemptAt: new Date(now.getTime() + lastTokenMs) } },
    ]);
  }

  /** The communities that a user waits to join. */
  async findJoins(userId: string, tx?: Transaction): Promise<JoinCommunity[]> {
    const found = await this.#entries.find({ 'message.userId': userId }, { session: tx }).toArray();
    return found.flatMap(({ message }) => (message.kind === 'JOIN_COMMUNITY' ? [message] : []));
  }

  async deleteJoins(userId: string, tx: Transaction): Promise<void> {
    await this.#entries.deleteMany({ 'message.userId': userId, 'message.kind': 'JOIN_COMMUNITY' }, { session: tx });
  }

  /**
   * Deletes the messages that a deleted user no longer needs. A user who was replaced by them must still be forgotten, but without naming
   * the deleted user.
   */
  async deleteOf(userId: string, tx: Transaction): Promise<void> {
    const kinds: Message['kind'][] = ['JOIN_COMMUNITY', 'SET_LEETCODE_ACCOUNT'];
    await this.#entries.deleteMany({ 'message.userId': userId, 'message.kind': { $in: kinds } }, { session: tx });
    const asWhom = { 'message.toUserId': 1, 'message.discordUserId': 1, 'message.since': 1 } as const;
    await this.#entries.updateMany(
      { 'message.toUserId': userId },
      { $set: { 'message.kind': 'FORGET_USER' }, $unset: asWhom },
      { session: tx },
    );
  }

  // A newer message may have replaced the entry while it was in flight: that one stays.

  async postpone({ _id, addedAt, failures }: OutboxEntry, nextAttemptAt: Date): Promise<void> {
    await this.#entries.updateOne({ _id, addedAt }, { $set: { failures: failures + 1, nextAttemptAt } });
  }

  async delete({ _id, addedAt }: OutboxEntry): Promise<void> {
    await this.#entries.deleteOne({ _id, addedAt });
  }
}
