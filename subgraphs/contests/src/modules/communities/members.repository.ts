import { upTo } from '@leetcord/kit/mongo/up-to';
import { latestWritten } from '@leetcord/kit/time/ahead';
import type { Collection, Db, Filter } from 'mongodb';
import type { PageRequest } from '@leetcord/kit/graphql/paging';
import type { Transaction } from '../../transaction.ts';
import { privacyOf, type Privacy, type Subject } from '../accounts/known-users.repository.ts';
import type { Grant } from './roles.ts';

/** A user in a community. */
export interface Member extends Grant, Privacy {
  /** `<community>:<user>`, so that a user is a member once. */
  _id: string;
  communityId: string;
  userId: string;
  /** The Discord account by which they came; null where it is not known. */
  discordUserId: string | null;
  /** The name in the Discord server; absent where it is not known. */
  displayName?: string;
  /** Never moves: only what was submitted since counts. */
  joinedAt: Date;
}

/** Somebody who is seen otherwise in a community, or by whose Discord account somebody was. */
export type SeenAnew = Pick<Member, 'communityId' | 'discordUserId'>;

/** As stored: members of the time before roles lack the rest. */
type StoredMember = Pick<Member, '_id' | 'communityId' | 'userId' | 'joinedAt'> &
  Partial<Member> & {
    /** When Discord was last asked about them, or said something by itself. */
    discordCheckedAt?: Date;
  };

const AT_FIRST = {
  discordUserId: null,
  role: 'MEMBER',
  roleFrom: 'DISCORD',
  isAnonymous: false,
  mayBeMentioned: true,
} as const;

const toMember = ({ discordCheckedAt: _, ...stored }: StoredMember): Member => ({ ...AT_FIRST, ...stored });

export const memberId = (communityId: string, userId: string): string => `${communityId}:${userId}`;

const LOOKED_UP_AT_ONCE = 200;
const LAST_CHARACTER = '\u{10FFFF}';

const TIME_DIGITS = 15;
/** By which a community's members are listed: moment of joining, then user. */
export const memberListKey = ({ joinedAt, userId }: Member): string =>
  `${String(joinedAt.getTime()).padStart(TIME_DIGITS, '0')}.${userId}`;
export const MEMBER_LIST_KEY_PATTERN = /^\d{15}\..{1,100}$/;

function beyond(listKey: string, isPast: '$gt' | '$lt'): Filter<StoredMember> {
  const joinedAt = new Date(Number(listKey.slice(0, TIME_DIGITS)));
  const userId = listKey.slice(TIME_DIGITS + 1);
  return { $or: [{ joinedAt: { [isPast]: joinedAt } }, { joinedAt, userId: { [isPast]: userId } }] };
}

/** Who is in which community. */
export class MembersRepository {
  readonly #members: Collection<StoredMember>;

  constructor(db: Db) {
    this.#members = db.collection('members');
  }

  async ensureIndexes(): Promise<void> {
    await this.#members.createIndexes([
      { key: { userId: 1 } },
      { key: { communityId: 1, joinedAt: 1, userId: 1 } },
      { key: { communityId: 1, discordUserId: 1 } },
      { key: { communityId: 1, displayName: 1 } },
      { key: { discordCheckedAt: 1 } },
    ]);
  }

  async find(communityId: string, userId: string, tx?: Transaction): Promise<Member | null> {
    const found = await this.#members.findOne({ _id: memberId(communityId, userId) }, { session: tx });
    return found && toMember(found);
  }

  /** The members with these ids, as `memberId` makes them, in one command and any order. */
  async findMany(ids: readonly string[], session?: Transaction): Promise<Member[]> {
    return (await this.#members.find({ _id: { $in: [...ids] } }, { session }).toArray()).map(toMember);
  }

  async findByDiscordUser(communityId: string, discordUserId: string, tx?: Transaction): Promise<Member | null> {
    const found = await this.#members.findOne({ communityId, discordUserId }, { session: tx });
    return found && toMember(found);
  }

  /** The first members by name who show it and whose name in the Discord server has one of these beginnings, in one command. */
  async named(communityId: string, beginnings: readonly string[], limit: number): Promise<Member[]> {
    const ranges = beginnings.map((from) => ({ displayName: { $gte: from, $lt: `${from}${LAST_CHARACTER}` } }));
    const found = this.#members.find({ communityId, isAnonymous: { $ne: true }, $or: ranges });
    return (await found.sort({ displayName: 1 }).limit(limit).toArray()).map(toMember);
  }

  findSubject(communityId: string, subject: Subject, tx?: Transaction): Promise<Member | null> {
    return 'userId' in subject
      ? this.find(communityId, subject.userId, tx)
      : this.findByDiscordUser(communityId, subject.discordUserId, tx);
  }

  /** All memberships of a user, longest first. */
  async ofUser(userId: string, tx?: Transaction): Promise<Member[]> {
    const found = await this.#members.find({ userId }, { session: tx }).sort({ joinedAt: 1, _id: 1 }).toArray();
    return found.map(toMember);
  }

  /** All memberships of these users, in one command and any order. */
  async ofUsers(userIds: readonly string[]): Promise<Member[]> {
    return (await this.#members.find({ userId: { $in: [...userIds] } }).toArray()).map(toMember);
  }

  /** A community's members, one more than the page where there is one; longest membership first. */
  async page(communityId: string, { size, key, isBackward }: PageRequest): Promise<Member[]> {
    const direction = isBackward ? -1 : 1;
    const found = await this.#members
      .find({ communityId, ...(key !== null && beyond(key, isBackward ? '$lt' : '$gt')) })
      .sort({ joinedAt: direction, userId: direction })
      .limit(size + 1)
      .toArray();
    return found.map(toMember);
  }

  /** The users who had joined a community by then. */
  async userIdsOf(communityId: string, joinedBy: Date): Promise<string[]> {
    const joined = { communityId, joinedAt: upTo(joinedBy) };
    return (await this.#members.find(joined, { projection: { userId: 1 } }).toArray()).map(({ userId }) => userId);
  }

  /** The users in a community: those whose name is shown there, and those who hide it. */
  async userIdsByPrivacy(communityId: string): Promise<{ named: string[]; hidden: string[] }> {
    const found = await this.#members.find({ communityId }, { projection: { userId: 1, isAnonymous: 1 } }).toArray();
    const { named = [], hidden = [] } = Object.groupBy(found, ({ isAnonymous }) => (isAnonymous ? 'hidden' : 'named'));
    return { named: named.map(({ userId }) => userId), hidden: hidden.map(({ userId }) => userId) };
  }

  /** Who joined a community at a moment or later, and before another; the first ones. */
  async joinedWithin(
    communityId: string,
    { from, until }: { from: Date; until: Date },
    limit: number,
  ): Promise<Member[]> {
    const within = { communityId, joinedAt: { $gte: from, $lt: until } };
    const found = await this.#members.find(within).sort({ joinedAt: 1, userId: 1 }).limit(limit).toArray();
    return found.map(toMember);
  }

  /** Whether one of these users had joined a community by then. */
  async haveOneOf(communityId: string, userIds: readonly string[], joinedBy: Date): Promise<boolean> {
    for (let start = 0; start < userIds.length; start += LOOKED_UP_AT_ONCE) {
      const ids = userIds.slice(start, start + LOOKED_UP_AT_ONCE).map((userId) => memberId(communityId, userId));
      const joined = { _id: { $in: ids }, joinedAt: { $lte: joinedBy } };
      if ((await this.#members.findOne(joined, { projection: { _id: 1 } })) !== null) return true;
    }
    return false;
  }

  /** How many members each of these communities has, in one command. */
  async count(communityIds: readonly string[]): Promise<Map<string, number>> {
    const counts = await this.#members
      .aggregate<{
        _id: string;
        members: number;
      }>([
        { $match: { communityId: { $in: [...communityIds] } } },
        { $group: { _id: '$communityId', members: { $sum: 1 } } },
      ])
      .toArray();
    return new Map(counts.map(({ _id, members }) => [_id, members]));
  }

  /** Whether the community has an owner beside this user. */
  async hasOtherOwner(communityId: string, userId: string, tx: Transaction): Promise<boolean> {
    const other = await this.#members.findOne(
      { communityId, role: 'OWNER', userId: { $ne: userId } },
      { session: tx, projection: { _id: 1 } },
    );
    return other !== null;
  }

  /**
   * Makes a user a member, or gives the one that they are another Discord account, role and, where it is given, name. Who was a
   * member before appears as they did then.
   */
  async join(joining: Omit<Member, '_id' | keyof Privacy> & { now: Date; leftAs: Privacy | null }, tx: Transaction) {
    const { userId, communityId, joinedAt, now, leftAs, ...member } = joining;
    const _id = memberId(communityId, userId);
    const atFirst = { communityId, userId, joinedAt, ...privacyOf(leftAs ?? AT_FIRST) };
    const update = { $set: { ...member, discordCheckedAt: now }, $setOnInsert: atFirst };
    await this.#members.updateOne({ _id }, update, { upsert: true, session: tx });
  }

  /** Takes a Discord account from whoever else has it in the community, and the role that they had by it. */
  async releaseDiscordUser(communityId: string, discordUserId: string, newUserId: string, tx: Transaction) {
    const others = { communityId, discordUserId, userId: { $ne: newUserId } };
    await this.#members.updateMany(
      { ...others, roleFrom: 'DISCORD' },
      { $set: { role: 'MEMBER', discordUserId: null } },
      { session: tx },
    );
    await this.#members.updateMany(others, { $set: { discordUserId: null } }, { session: tx });
  }

  /** Takes members whom nobody asked Discord about since a moment, the longest first: they are asked about now. */
  async takeUnchecked(limit: number, { checkedBy, now }: { checkedBy: Date; now: Date }): Promise<Member[]> {
    const isChecked = { $gt: checkedBy, $lte: latestWritten(now) };
    const due = await this.#members
      .find({ discordCheckedAt: { $not: isChecked }, discordUserId: { $type: 'string' } })
      .sort({ discordCheckedAt: 1 })
      .limit(limit)
      .toArray();
    const ids = due.map(({ _id }) => _id);
    if (ids.length > 0) await this.#members.updateMany({ _id: { $in: ids } }, { $set: { discordCheckedAt: now } });
    return due.map(toMember);
  }

  /** Keeps memberships as they are given. Discord is to be asked about them before any others. */
  async putUnchecked(members: readonly Member[], tx: Transaction): Promise<void> {
    if (members.length === 0) return;
    await this.#members.bulkWrite(
      members.map((member) => ({ replaceOne: { filter: { _id: member._id }, replacement: member, upsert: true } })),
      { session: tx },
    );
  }

  async setDisplayName({ _id }: Member, displayName: string, tx: Transaction): Promise<void> {
    await this.#members.updateOne({ _id }, { $set: { displayName } }, { session: tx });
  }

  async setGrant({ _id }: Member, { role, roleFrom }: Grant, tx: Transaction): Promise<void> {
    await this.#members.updateOne({ _id }, { $set: { role, roleFrom } }, { session: tx });
  }

  /** Null when the user is no member. */
  async setPrivacy(
    communityId: string,
    userId: string,
    privacy: Partial<Privacy>,
    session: Transaction,
  ): Promise<Member | null> {
    if (Object.keys(privacy).length > 0) {
      await this.#members.updateOne({ _id: memberId(communityId, userId) }, { $set: privacy }, { session });
    }
    return this.find(communityId, userId, session);
  }

  async remove({ _id }: Pick<Member, '_id'>, tx: Transaction): Promise<void> {
    await this.#members.deleteOne({ _id }, { session: tx });
  }

  /** Ends all memberships in a community. */
  async removeAllIn(communityId: string): Promise<void> {
    await this.#members.deleteMany({ communityId });
  }

  /** Ends all memberships of a user. */
  async removeAllOf(userId: string, tx: Transaction): Promise<void> {
    await this.#members.deleteMany({ userId }, { session: tx });
  }
}
