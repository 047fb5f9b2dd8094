import type { Collection, Db, Filter } from 'mongodb';
import type { Transaction } from '../../transaction.ts';
import { memberId } from './members.repository.ts';

/** A user who may not be in a community, and whose points do not count there. */
export interface Ban {
  /** `<community>:<user>`, so that a user is banned once. */
  _id: string;
  communityId: string;
  userId: string;
  /** The Discord accounts that may not come back either. None once the user is forgotten. */
  discordUserIds: string[];
  bannedAt: Date;
}

/** Who is banned from which community. Why is in the audit log. */
export class BansRepository {
  readonly #bans: Collection<Ban>;

  constructor(db: Db) {
    this.#bans = db.collection('bans');
  }

  async ensureIndexes(): Promise<void> {
    await this.#bans.createIndexes([{ key: { userId: 1 } }, { key: { communityId: 1, discordUserIds: 1 } }]);
  }

  find(communityId: string, userId: string, tx?: Transaction): Promise<Ban | null> {
    return this.#bans.findOne({ _id: memberId(communityId, userId) }, { session: tx });
  }

  findByDiscordUser(communityId: string, discordUserId: string, tx?: Transaction): Promise<Ban | null> {
    return this.#bans.findOne({ communityId, discordUserIds: discordUserId }, { session: tx });
  }

  /** Whether a user is banned, or the Discord account by which they come. */
  async keepsOut(
    communityId: string,
    { userId, discordUserId }: { userId: string; discordUserId: string },
    tx: Transaction,
  ): Promise<boolean> {
    const either: Filter<Ban> = { communityId, $or: [{ userId }, { discordUserIds: discordUserId }] };
    return (await this.#bans.findOne(either, { session: tx })) !== null;
  }

  /** The users who are banned from each of these communities, in one command. */
  async userIdsIn(communityIds: readonly string[]): Promise<Map<string, string[]>> {
    const inThese = { communityId: { $in: [...communityIds] } };
    const found = await this.#bans.find(inThese, { projection: { communityId: 1, userId: 1 } }).toArray();
    const byCommunity = Map.groupBy(found, ({ communityId }) => communityId);
    return new Map([...byCommunity].map(([id, bans]) => [id, bans.map(({ userId }) => userId)]));
  }

  ofUser(userId: string, tx?: Transaction): Promise<Ban[]> {
    return this.#bans.find({ userId }, { session: tx }).sort({ _id: 1 }).toArray();
  }

  /** Bans a user, or adds these Discord accounts to the ban that there is. */
  async put({ communityId, userId, discordUserIds, bannedAt }: Omit<Ban, '_id'>, session: Transaction): Promise<void> {
    const update = {
      $setOnInsert: { communityId, userId, bannedAt },
      $addToSet: { discordUserIds: { $each: discordUserIds } },
    };
    await this.#bans.updateOne({ _id: memberId(communityId, userId) }, update, { upsert: true, session });
  }

  async remove({ _id }: Pick<Ban, '_id'>, session: Transaction): Promise<void> {
    await this.#bans.deleteOne({ _id }, { session });
  }

  async removeAllIn(communityId: string): Promise<void> {
    await this.#bans.deleteMany({ communityId });
  }

  /** Leaves of the bans of a forgotten user that they are banned. */
  async scrub(userId: string): Promise<void> {
    await this.#bans.updateMany({ userId }, { $set: { discordUserIds: [] } });
  }
}
