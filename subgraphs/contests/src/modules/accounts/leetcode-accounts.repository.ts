import { latestWritten, pullBack } from '@leetcord/kit/time/ahead';
import type { Collection, Db } from 'mongodb';
import { takeDue } from '../../take-due.ts';
import { findOrAdd, type Transaction } from '../../transaction.ts';

/** LeetCode's whole list of 20, filled in this time. */
export interface Sprint {
  ms: number;
  /** When the last of the 20 was solved. */
  endedAt: Date;
}

/** A user with the LeetCode name that they have proven, and the time of the next sweep. */
export interface LeetCodeAccount {
  _id: string;
  /** The proven LeetCode name; null if there is none any more. */
  leetcodeUsername: string | null;
  /** Since when that is so: LeetCord ignores what was solved before the proof. */
  since: Date;
  /**
   * When the user is swept next; while a sweep is in progress, when its lease ends. Null while there is nothing to sweep: they
   * have no name, or were swept once and are in no community.
   */
  nextSweepAt: Date | null;
  /** When LeetCode last answered about them. */
  sweptAt?: Date;
  /** The shortest time in which they were seen to fill LeetCode's list. */
  sprint?: Sprint;
}

/** When a user is swept next, and what the last sweep showed. */
export type SweepPlan = Pick<LeetCodeAccount, '_id' | 'since' | 'nextSweepAt' | 'sweptAt' | 'sprint'>;

/** The LeetCode names that users have proven. */
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

  /** The next users who have proven a name, by their ids. */
  named({ after, limit }: { after: string; limit: number }): Promise<LeetCodeAccount[]> {
    return this.#users
      .find({ _id: { $gt: after }, leetcodeUsername: { $ne: null } })
      .sort({ _id: 1 })
      .limit(limit)
      .toArray();
  }

  /** Of these users, those who have proven a name. */
  namedOf(userIds: readonly string[]): Promise<LeetCodeAccount[]> {
    return this.#users.find({ _id: { $in: [...userIds] }, leetcodeUsername: { $ne: null } }).toArray();
  }

  /** How many users are swept. */
  count(): Promise<number> {
    return this.#users.countDocuments({ nextSweepAt: { $gte: new Date(0) } });
  }

  /** Stores a user's name, unless a newer one is stored. The user is swept from `nextSweepAt` on. */
  async setName(
    userId: string,
    name: Pick<LeetCodeAccount, 'leetcodeUsername' | 'since' | 'nextSweepAt'>,
  ): Promise<void> {
    const { isNew } = await findOrAdd(this.#users, { _id: userId }, name);
    if (isNew) return;
    await this.#users.updateOne(
      { _id: userId, since: { $lt: name.since } },
      { $set: name, $unset: { sweptAt: 1, sprint: 1 } },
    );
  }

  /**
   * Schedules the sweep of a user who has a name and joins a community. It writes even if they are already due, so that a run
   * that takes them at the same time, and sees them in no community yet, conflicts with the joining's transaction.
   */
  async lookAt(userId: string, nextSweepAt: Date, tx: Transaction): Promise<void> {
    const named = { _id: userId, leetcodeUsername: { $ne: null } };
    await this.#users.updateOne(named, { $set: { nextSweepAt } }, { session: tx });
  }

  /** Schedules the sweep of each of these users, as if due since then, unless LeetCode answered about them since. One command. */
  async lookUnlessSeenSince(userIds: readonly string[], since: Date, now: Date): Promise<void> {
    const isSeen = { $gte: since, $lte: latestWritten(now) };
    const unseen = { leetcodeUsername: { $ne: null }, sweptAt: { $not: isSeen }, nextSweepAt: { $gt: since } };
    await this.#users.updateMany({ _id: { $in: [...userIds] }, ...unseen }, { $set: { nextSweepAt: since } });
  }

  /** Makes users due now whose next sweep is further ahead than this: a clock ran ahead. */
  pullBack(now: Date, longestMs: number): Promise<void> {
    const ahead = { nextSweepAt: { $gt: latestWritten(now, longestMs) } };
    return pullBack(this.#users, [{ ahead, set: { nextSweepAt: now } }]);
  }

  /** Whether any user's next sweep is further ahead than this. */
  async isAnyAfter(now: Date, ms: number): Promise<boolean> {
    const after = { nextSweepAt: { $gt: latestWritten(now, ms) } };
    return (await this.#users.findOne(after, { projection: { _id: 1 } })) !== null;
  }

  async isAnyDue(now: Date): Promise<boolean> {
    return (await this.#users.findOne({ nextSweepAt: { $lte: now } }, { projection: { _id: 1 } })) !== null;
  }

  /** Takes users that are due, the longest due first: no other run sweeps them until `leaseUntil`. */
  takeDue(now: Date, lease: { limit: number; leaseUntil: Date }): Promise<LeetCodeAccount[]> {
    return takeDue(this.#users, 'nextSweepAt', { now, ...lease });
  }

  /**
   * Sets the next sweep of users who were taken until `leaseUntil`. A user who has got another name or an earlier sweep since
   * then stays unchanged.
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
