import type { Collection, Db } from 'mongodb';
import { settleUpsert, type RunTransaction, type Transaction } from '../../transaction.ts';

/** How a member wants to appear to others. */
export interface Privacy {
  /** Hides the name on boards, in standings and in news. */
  isAnonymous: boolean;
  /** Whether news in Discord may be about them. */
  mayBeMentioned: boolean;
  /** The kinds of news that may not. Missing where that is none. */
  mutedNews?: readonly string[];
}

/** What is stored about a user besides memberships and submissions. */
export interface KnownUser {
  _id: string;
  /** The Discord accounts by which they joined: contests that they planned through the bot name these. */
  discordUserIds?: string[];
  /** When they left each community to which they have not returned, by its id. */
  leftAt?: Record<string, Date>;
  /** How they appeared there; absent if they left before this was stored. A member who comes back hidden stays hidden. */
  leftAs?: Record<string, Privacy>;
  /** The Discord account that they took over from a user who no longer exists, and since when it is theirs. */
  discord?: { id: string; since: Date };
  /** Rises with each joining, so that of joining and being forgotten at the same time one waits for the other. */
  joins?: number;
  /** Since when they are on the global board, as they chose; missing where they are not. */
  globalSince?: Date;
  /** Forgotten for good: from then on nothing about them is stored. */
  formerSince?: Date;
}

/** Somebody who is or was in a community, by one of these. */
export type Subject = { userId: string } | { discordUserId: string };

/** A user who joins a community, with the time and the Discord account. */
interface Joining {
  userId: string;
  communityId: string;
  discordUserId: string;
  joinedAt: Date;
}

/** A user who continues as another one; that one has had their Discord account since then. */
export interface Move {
  userId: string;
  toUserId: string;
  discordUserId: string;
  since: Date;
}

/** The users who have ever joined, and those who have been forgotten. */
export class KnownUsersRepository {
  readonly #users: Collection<KnownUser>;
  readonly #transaction: RunTransaction;

  constructor(db: Db, transaction: RunTransaction) {
    this.#users = db.collection('knownUsers');
    this.#transaction = transaction;
  }

  async ensureIndexes(): Promise<void> {
    await this.#users.createIndex({ discordUserIds: 1 });
  }

  find(id: string, tx?: Transaction): Promise<KnownUser | null> {
    return this.#users.findOne({ _id: id }, { session: tx });
  }

  /**
   * Records that a user joins, unless they have been forgotten, or left the community or that Discord account after they came,
   * even in a transaction that runs at the same time.
   */
  async join(
    { userId: _id, communityId, discordUserId, joinedAt }: Joining,
    tx: Transaction,
  ): Promise<{ kind: 'JOINS'; leftAs: Privacy | null } | { kind: 'FORGOTTEN' | 'LEFT_SINCE' }> {
    const known = await this.#users.findOne({ _id }, { session: tx });
    if (known?.formerSince !== undefined) return { kind: 'FORGOTTEN' };
    const leftAt = known?.leftAt?.[communityId];
    if (leftAt !== undefined && leftAt > joinedAt) return { kind: 'LEFT_SINCE' };
    const { discord } = known ?? {};
    if (discord !== undefined && discord.id !== discordUserId && discord.since > joinedAt) {
      return { kind: 'LEFT_SINCE' };
    }
    await this.#users.updateOne(
      { _id },
      { $inc: { joins: 1 }, $addToSet: { discordUserIds: discordUserId }, $unset: leaving(communityId) },
      { upsert: true, session: tx },
    );
    return { kind: 'JOINS', leftAs: known?.leftAs?.[communityId] ?? null };
  }

  /** False if the user who is to take over is forgotten, or if this move or a later one was recorded before. */
  async mayTakeOver({ toUserId, since }: Move, tx: Transaction): Promise<boolean> {
    const to = await this.#users.findOne({ _id: toUserId }, { session: tx });
    return to?.formerSince === undefined && (to?.discord === undefined || to.discord.since < since);
  }

  /** Records that a user has taken over another user's Discord account. */
  async takeOver({ userId, toUserId, discordUserId, since }: Move, tx: Transaction): Promise<void> {
    const from = await this.find(userId, tx);
    await this.#users.updateOne({ _id: userId }, { $unset: { discordUserIds: 1 } }, { session: tx });
    const discordUserIds = { $each: [...(from?.discordUserIds ?? []), discordUserId] };
    await this.#users.updateOne(
      { _id: toUserId },
      { $inc: { joins: 1 }, $set: { discord: { id: discordUserId, since } }, $addToSet: { discordUserIds } },
      { upsert: true, session: tx },
    );
  }

  /** Forgets that a user had left a community. Returns how they appeared there; null if they had not left, or that is unknown. */
  async comeBack(userId: string, communityId: string, tx: Transaction): Promise<Privacy | null> {
    const left = await this.find(userId, tx);
    await this.#users.updateOne({ _id: userId }, { $unset: leaving(communityId) }, { session: tx });
    return left?.leftAs?.[communityId] ?? null;
  }

  /** Records that a user is no longer a member of a community. */
  async leave(
    { userId, communityId, ...member }: Pick<Joining, 'userId' | 'communityId'> & Privacy,
    leftAt: Date,
    tx: Transaction,
  ) {
    const left = { [`leftAt.${communityId}`]: leftAt, [`leftAs.${communityId}`]: privacyOf(member) };
    await this.#users.updateOne({ _id: userId }, { $set: left }, { session: tx });
  }

  /** Who left a community and has not come back, by id or by a Discord account by which they had come. */
  whoLeft(communityId: string, who: Subject, tx?: Transaction): Promise<KnownUser | null> {
    const is = 'userId' in who ? { _id: who.userId } : { discordUserIds: who.discordUserId };
    return this.#users.findOne({ ...is, [`leftAt.${communityId}`]: { $exists: true } }, { session: tx });
  }

  /** Forgets who left a community that is deleted. */
  async forgetCommunity(communityId: string): Promise<void> {
    const left = `leftAt.${communityId}`;
    await this.#users.updateMany({ [left]: { $exists: true } }, { $unset: leaving(communityId) });
  }

  /** Whether a user has chosen to be on the global board. */
  async isGlobal(id: string, tx?: Transaction): Promise<boolean> {
    const chosen = { _id: id, globalSince: { $exists: true } };
    return (await this.#users.findOne(chosen, { session: tx, projection: { _id: 1 } })) !== null;
  }

  /** Keeps whether a user is on the global board; gives whether that is new. A forgotten one is not put there. */
  async setGlobal(
    id: string,
    { isGlobal, now }: { isGlobal: boolean; now: Date },
    session: Transaction,
  ): Promise<'CHANGED' | 'SAME' | 'FORGOTTEN'> {
    const known = await this.find(id, session);
    if (isGlobal && known?.formerSince !== undefined) return 'FORGOTTEN';
    if ((known?.globalSince !== undefined) === isGlobal) return 'SAME';
    const update = isGlobal ? { $set: { globalSince: now } } : { $unset: { globalSince: 1 as const } };
    await this.#users.updateOne({ _id: id }, update, { upsert: true, session });
    return 'CHANGED';
  }

  /** Which of these users have been forgotten, in one command. */
  async former(ids: readonly string[]): Promise<Set<string>> {
    const filter = { _id: { $in: [...ids] }, formerSince: { $exists: true } };
    const found = await this.#users.find(filter, { projection: { _id: 1 } }).toArray();
    return new Set(found.map(({ _id }) => _id));
  }

  /** Marks a user as forgotten, known or not. From then on nobody joins as them. */
  markFormer(id: string, formerSince: Date): Promise<KnownUser> {
    const mark = async (session: Transaction) => {
      await this.#users.updateOne({ _id: id }, { $min: { formerSince } }, { upsert: true, session });
      return this.find(id, session);
    };
    return settleUpsert(() => this.#transaction(mark));
  }

  /** Deletes everything about a forgotten user except that they are one. */
  async scrub(id: string): Promise<void> {
    await this.#users.updateOne(
      { _id: id },
      { $unset: { discordUserIds: 1, discord: 1, leftAt: 1, leftAs: 1, globalSince: 1 } },
    );
  }
}

/** How somebody wants to appear, of all that is stored of them. */
export const privacyOf = ({ isAnonymous, mayBeMentioned, mutedNews }: Privacy): Privacy => ({
  ...{ isAnonymous, mayBeMentioned },
  ...(mutedNews !== undefined && { mutedNews }),
});

/** The fields that say that a community was left. */
const leaving = (communityId: string) => ({ [`leftAt.${communityId}`]: 1, [`leftAs.${communityId}`]: 1 }) as const;
