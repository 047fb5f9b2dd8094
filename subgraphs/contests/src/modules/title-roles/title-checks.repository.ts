import { latestWritten } from '@leetcord/kit/time/ahead';
import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';

/** Somebody whose roles in a Discord server may not be those of their title. */
export interface TitleCheck {
  /** `<community>:<Discord account>`. */
  _id: string;
  communityId: string;
  discordUserId: string;
  /** When it is given to the bot, for the first time or again. */
  dueAt: Date;
  /** Rises whenever their title may have become another one: what was found before is not the last word then. */
  version: number;
  notedAt: Date;
}

/** How long one is kept, in s. What the bot could not do until then, a later round of all members does. */
const KEPT_S = 7 * 24 * 60 * 60;

/** A queue of members for the bot. It names Discord accounts, since also who has left is to lose a role. */
export class TitleChecksRepository {
  readonly #checks: Collection<TitleCheck>;

  constructor(db: Db) {
    this.#checks = db.collection('titleRoleChecks');
  }

  async ensureIndexes(): Promise<void> {
    await this.#checks.createIndexes([
      { key: { dueAt: 1 } },
      { key: { communityId: 1 } },
      { key: { notedAt: 1 }, expireAfterSeconds: KEPT_S },
    ]);
  }

  /** Has people looked at now, or, one every `spreadMs`, after now; those who wait already keep their place unless this one is earlier. */
  async put(
    communityId: string,
    discordUserIds: readonly string[],
    { now, spreadMs = 0, tx }: { now: Date; spreadMs?: number; tx?: Transaction },
  ): Promise<void> {
    if (discordUserIds.length === 0) return;
    await this.#checks.bulkWrite(
      discordUserIds.map((discordUserId, index) => {
        const dueAt = new Date(now.getTime() + index * spreadMs);
        const update = {
          $set: { notedAt: dueAt, ...(spreadMs === 0 && { dueAt }) },
          $inc: { version: 1 },
          $setOnInsert: { communityId, discordUserId, ...(spreadMs !== 0 && { dueAt }) },
        };
        return { updateOne: { filter: { _id: `${communityId}:${discordUserId}` }, update, upsert: true } };
      }),
      { ordered: false, ...(tx && { session: tx }) },
    );
  }

  /** Takes those that are due, the longest first, but not of some communities: they are due again after a while unless they are settled. */
  async take(
    limit: number,
    { now, longestMs, againMs, notIn }: { now: Date; longestMs: number; againMs: number; notIn: readonly string[] },
  ): Promise<TitleCheck[]> {
    const dueAt = { $not: { $gt: now, $lte: latestWritten(now, longestMs) } };
    const due = await this.#checks
      .find({ dueAt, ...(notIn.length > 0 && { communityId: { $nin: [...notIn] } }) })
      .sort({ dueAt: 1 })
      .limit(limit)
      .toArray();
    const ids = due.map(({ _id }) => _id);
    const again = { $set: { dueAt: new Date(now.getTime() + againMs) } };
    if (ids.length > 0) await this.#checks.updateMany({ _id: { $in: ids } }, again);
    return due;
  }

  /** Forgets one, unless there is more to look at since it was taken. */
  async settle(id: string, version: number): Promise<void> {
    await this.#checks.deleteOne({ _id: id, version });
  }

  async removeAllIn(communityId: string): Promise<void> {
    await this.#checks.deleteMany({ communityId });
  }
}
