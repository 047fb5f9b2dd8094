import { latestWritten, pullBack } from '@leetcord/kit/time/ahead';
import type { Collection, Db } from 'mongodb';
import { settleUpsert, type Transaction } from '../../transaction.ts';

/** LeetCode's whole list of 20, filled in so short a time. */
export interface Sprint {
  ms: number;
  /** When the last of the 20 was solved. */
  endedAt: Date;
}

/** A user with the LeetCode name that they have proven, and when the sweep looks at it. */
export interface LeetCodeAccount {
  _id: string;
  /** The proven LeetCode name; null when there is none any more. */
  leetcodeUsername: string | null;
  /** Since when that is so: what was solved before the proof is none of LeetCord's. */
  since: Date;
  /**
   * When the user is looked at next; while a look is under way, when its lease ends. Null while there is nothing to look at:
   * they have no name, or were looked at once and are in no community.
   */
  nextSweepAt: Date | null;
  /** When LeetCode last answered about them. */
  sweptAt?: Date;
  /** The quickest that they were seen to fill LeetCode's list. */
  sprint?: Sprint;
}

/** When a user is looked at next, and what the last look showed. */
export type SweepPlan = Pick<LeetCodeAccount, '_id' | 'since' | 'nextSweepAt' | 'sweptAt' | 'sprint'>;

/** Who has proven which LeetCode name. */
export class LeetCodeAccountsRepository {
  readonly #users: Collection<LeetCodeAccount>;

  constructor(db: Db) {
    this.#users = db.collection('sweptUsers');
  }

  async ensureIndexes(): Promise<void> {
    await this.#users.createIndex({ nextSweepAt: 1 });
  }

  find(userId: string): Promise<LeetCodeAccount | null> {
    return this.#users.findOne({ _id: userId });
  }

  /** How many users are looked at. */
  count(): Promise<number> {
    return this.#users.countDocuments({ nextSweepAt: { $gte: new Date(0) } });
  }

  /** Keeps a user's name, unless a newer word of it is kept. Looked at from `nextSweepAt` on. */
  async setName(
    userId: string,
    name: Pick<LeetCodeAccount, 'leetcodeUsername' | 'since' | 'nextSweepAt'>,
  ): Promise<void> {
    await settleUpsert(() =>
      this.#users.findOneAndUpdate({ _id: userId }, { $setOnInsert: name }, { upsert: true, returnDocument: 'after' }),
    );
    await this.#users.updateOne(
      { _id: userId, since: { $lt: name.since } },
      { $set: name, $unset: { sweptAt: 1, sprint: 1 } },
    );
  }

  /**
   * Has a user looked at who has a name and joins a community. Written though they may be due already, so that a run that
   * takes them at the same time, and sees them in no community yet, is in conflict with the joining's transaction.
   */
  async lookAt(userId: string, nextSweepAt: Date, tx: Transaction): Promise<void> {
    const named = { _id: userId, leetcodeUsername: { $ne: null } };
    await this.#users.updateOne(named, { $set: { nextSweepAt } }, { session: tx });
  }

  /** Has each of these users looked at, as if due since then, unless LeetCode answered about them since. One command. */
  async lookUnlessSeenSince(userIds: readonly string[], since: Date, now: Date): Promise<void> {
    const isSeen = { $gte: since, $lte: latestWritten(now) };
    const unseen = { leetcodeUsername: { $ne: null }, sweptAt: { $not: isSeen }, nextSweepAt: { $gt: since } };
    await this.#users.updateMany({ _id: { $in: [...userIds] }, ...unseen }, { $set: { nextSweepAt: since } });
  }

  /** Has those looked at whose turn is further ahead than this: a clock ran ahead. */
  pullBack(now: Date, longestMs: number): Promise<void> {
    const ahead = { nextSweepAt: { $gt: latestWritten(now, longestMs) } };
    return pullBack(this.#users, [{ ahead, set: { nextSweepAt: now } }]);
  }

  /** Whether the turn of any is further ahead than this. */
  async isAnyAfter(now: Date, ms: number): Promise<boolean> {
    const after = { nextSweepAt: { $gt: latestWritten(now, ms) } };
    return (await this.#users.findOne(after, { projection: { _id: 1 } })) !== null;
  }

  async isAnyDue(now: Date): Promise<boolean> {
    return (await this.#users.findOne({ nextSweepAt: { $lte: now } }, { projection: { _id: 1 } })) !== null;
  }

  /** Takes users that are due, the longest due first: nobody else looks at them until `leaseUntil`. */
  async takeDue(now: Date, { limit, leaseUntil }: { limit: number; leaseUntil: Date }): Promise<LeetCodeAccount[]> {
    const due = await this.#users
      .find({ nextSweepAt: { $lte: now } })
      .sort({ nextSweepAt: 1 })
      .limit(limit)
      .toArray();
    const taken = await Promise.all(
      due.map(async (user) => {
        const { _id, nextSweepAt } = user;
        const { modifiedCount } = await this.#users.updateOne(
          { _id, nextSweepAt },
          { $set: { nextSweepAt: leaseUntil } },
        );
        return modifiedCount === 1 ? [user] : [];
      }),
    );
    return taken.flat();
  }

  /**
   * Says when users are looked at next who were taken until `leaseUntil`. Who was given another name, or is to be looked at
   * sooner, since they were taken stays as they are.
   */
  async plan(users: readonly SweepPlan[], leaseUntil: Date): Promise<void> {
    if (users.length === 0) return;
    await this.#users.bulkWrite(
      users.map(({ _id, since, ...plan }) => {
        return { updateOne: { filter: { _id, since, nextSweepAt: leaseUntil }, update: { $set: plan } } };
      }),
    );
  }

  async remove(userId: string): Promise<void> {
    await this.#users.deleteOne({ _id: userId });
  }
}
