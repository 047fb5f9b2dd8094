import { keyset } from '@leetcord/kit/mongo/keyset';
import { randomUUID } from 'node:crypto';
import type { PageRequest } from '@leetcord/kit/graphql/paging';
import type { Collection, Db } from 'mongodb';
import type { MembersRepository } from '../communities/members.repository.ts';
import type { Contest } from './contests.repository.ts';
import type { Transaction } from '../../transaction.ts';

/** A user who was invited to a contest, or has joined it. */
export interface Entry {
  /** `<contest>:<user>`, so that a user enters once. */
  _id: string;
  contestId: string;
  communityId: string;
  userId: string;
  isInvited?: boolean;
  /** False for who has left it again. */
  hasJoined?: boolean;
  /** By which a contest's entrants are listed: random, so that no place in the list tells anything. */
  listKey: string;
}

/** What somebody enters. */
type Entered = Pick<Entry, 'contestId' | 'communityId' | 'userId'>;

const idOf = ({ contestId, userId }: Pick<Entry, 'contestId' | 'userId'>) => `${contestId}:${userId}`;

/** Who was invited to which contest and who joined it, of contests that not everybody takes part in. */
export class EntrantsRepository {
  readonly #entries: Collection<Entry>;

  constructor(db: Db) {
    this.#entries = db.collection('entrants');
  }

  async ensureIndexes(): Promise<void> {
    await this.#entries.createIndexes([{ key: { contestId: 1, listKey: 1 } }, { key: { userId: 1 } }]);
  }

  find(contestId: string, userId: string, tx?: Transaction): Promise<Entry | null> {
    return this.#entries.findOne({ _id: idOf({ contestId, userId }) }, { session: tx });
  }

  /** Which of these contests a user has joined, in one command. */
  async joined(userId: string, contestIds: readonly string[], tx?: Transaction): Promise<Set<string>> {
    const _id = { $in: contestIds.map((contestId) => idOf({ contestId, userId })) };
    const found = await this.#entries.find({ _id, hasJoined: true }, { session: tx }).toArray();
    return new Set(found.map(({ contestId }) => contestId));
  }

  async set(
    { contestId, communityId, userId }: Entered,
    state: Pick<Entry, 'isInvited' | 'hasJoined'>,
    session: Transaction,
  ): Promise<void> {
    const listKey = randomUUID().replaceAll('-', '');
    const update = { $set: state, $setOnInsert: { contestId, communityId, userId, listKey } };
    await this.#entries.updateOne({ _id: idOf({ contestId, userId }) }, update, { upsert: true, session });
  }

  /** Who has joined a contest, but these, one more than the page where there is one. */
  page(contestId: string, request: PageRequest, except: readonly string[]): Promise<Entry[]> {
    const { filter, sort, limit } = keyset('listKey', 'ascending', request);
    return this.#entries
      .find({ ...joinedBut(contestId, except), ...filter })
      .sort(sort)
      .limit(limit)
      .toArray();
  }

  /** Who takes part in a contest, or may: who has joined, and in one by invitation who is invited. */
  async userIdsOf(contestId: string, entry: 'JOIN' | 'INVITE'): Promise<string[]> {
    const isIn = entry === 'JOIN' ? { hasJoined: true } : { $or: [{ hasJoined: true }, { isInvited: true }] };
    const found = await this.#entries.find({ contestId, ...isIn }, { projection: { userId: 1 } }).toArray();
    return found.map(({ userId }) => userId);
  }

  /** How many have joined each of these contests, but some, in one command. */
  async counts(contests: readonly { contestId: string; except: readonly string[] }[]): Promise<Map<string, number>> {
    const match = { $or: contests.map(({ contestId, except }) => joinedBut(contestId, except)) };
    const counts = await this.#entries
      .aggregate<{
        _id: string;
        entrants: number;
      }>([{ $match: match }, { $group: { _id: '$contestId', entrants: { $sum: 1 } } }])
      .toArray();
    return new Map(counts.map(({ _id, entrants }) => [_id, entrants]));
  }

  ofUser(userId: string, tx?: Transaction): Promise<Entry[]> {
    return this.#entries.find({ userId }, { session: tx }).sort({ _id: 1 }).toArray();
  }

  /** Deletes of a user what no standings depend on. */
  async forget(userId: string): Promise<void> {
    await this.#entries.deleteMany({ userId, hasJoined: { $ne: true } });
  }

  async remove({ _id }: Entry, session: Transaction): Promise<void> {
    await this.#entries.deleteOne({ _id }, { session });
  }

  async removeAllIn(communityId: string): Promise<void> {
    await this.#entries.deleteMany({ communityId });
  }
}

const joinedBut = (contestId: string, except: readonly string[]) => ({
  contestId,
  hasJoined: true,
  userId: { $nin: [...except] },
});

/** Who takes part in a contest: every member, or who has joined it. Not who is invited: that is for them and for moderators to know. */
export async function contestantsOf(
  { _id, communityId, entry = 'EVERYBODY' }: Pick<Contest, '_id' | 'communityId' | 'entry'>,
  { entrants, members }: { entrants: EntrantsRepository; members: MembersRepository },
  now: Date,
): Promise<string[]> {
  return entry === 'EVERYBODY' ? members.userIdsOf(communityId, now) : entrants.userIdsOf(_id, 'JOIN');
}
