import type { Collection, Db } from 'mongodb';
import { settleUpsert, type RunTransaction, type Transaction } from '../../transaction.ts';

/** What is kept of a user beside memberships and submissions. */
export interface KnownUser {
  _id: string;
  /** The Discord accounts by which they joined: contests that they planned through the bot name these. */
  discordUserIds?: string[];
  /** When they left a community that they are not back in, by its id. */
  leftAt?: Record<string, Date>;
  /** Rises with each joining, so that of joining and being forgotten at once one waits for the other. */
  joins?: number;
  /** Forgotten for good: from here on nothing is kept of them. */
  formerSince?: Date;
}

/** Who comes to which community, when, and by which Discord account. */
interface Joining {
  userId: string;
  communityId: string;
  discordUserId: string;
  joinedAt: Date;
}

/** Who has ever joined, and who has been forgotten. */
export class KnownUsersRepository {
  readonly #users: Collection<KnownUser>;
  readonly #transaction: RunTransaction;

  constructor(db: Db, transaction: RunTransaction) {
    this.#users = db.collection('knownUsers');
    this.#transaction = transaction;
  }

  find(id: string): Promise<KnownUser | null> {
    return this.#users.findOne({ _id: id });
  }

  /**
   * Notes that a user joins, unless they have been forgotten, or left the community after they came: also by a transaction that
   * runs at the same time.
   */
  async join(
    { userId: _id, communityId, discordUserId, joinedAt }: Joining,
    tx: Transaction,
  ): Promise<'JOINS' | 'FORGOTTEN' | 'LEFT_SINCE'> {
    const known = await this.#users.findOne({ _id }, { session: tx });
    if (known?.formerSince !== undefined) return 'FORGOTTEN';
    const leftAt = known?.leftAt?.[communityId];
    if (leftAt !== undefined && leftAt > joinedAt) return 'LEFT_SINCE';
    await this.#users.updateOne(
      { _id },
      { $inc: { joins: 1 }, $addToSet: { discordUserIds: discordUserId }, $unset: { [`leftAt.${communityId}`]: 1 } },
      { upsert: true, session: tx },
    );
    return 'JOINS';
  }

  /** Notes that a user is no member of a community any more. */
  async leave({ userId, communityId }: Pick<Joining, 'userId' | 'communityId'>, leftAt: Date, tx: Transaction) {
    await this.#users.updateOne({ _id: userId }, { $set: { [`leftAt.${communityId}`]: leftAt } }, { session: tx });
  }

  /** Forgets who left a community that is deleted. */
  async forgetCommunity(communityId: string): Promise<void> {
    const left = `leftAt.${communityId}`;
    await this.#users.updateMany({ [left]: { $exists: true } }, { $unset: { [left]: 1 } });
  }

  /** Which of these users have been forgotten, in one command. */
  async former(ids: readonly string[]): Promise<Set<string>> {
    const filter = { _id: { $in: [...ids] }, formerSince: { $exists: true } };
    const found = await this.#users.find(filter, { projection: { _id: 1 } }).toArray();
    return new Set(found.map(({ _id }) => _id));
  }

  /** Marks a user as forgotten, known or not. From here on nobody joins as them. */
  markFormer(id: string, formerSince: Date): Promise<KnownUser> {
    const mark = (session: Transaction) =>
      this.#users.findOneAndUpdate(
        { _id: id },
        { $min: { formerSince } },
        { upsert: true, returnDocument: 'after', session },
      );
    return settleUpsert(() => this.#transaction(mark));
  }

  /** Leaves of a forgotten user that they are one. */
  async scrub(id: string): Promise<void> {
    await this.#users.updateOne({ _id: id }, { $unset: { discordUserIds: 1, leftAt: 1 } });
  }
}
