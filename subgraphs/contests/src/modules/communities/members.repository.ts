import type { Collection, Db } from 'mongodb';
import { settleUpsert, type Transaction } from '../../transaction.ts';

/** A user in a community. */
export interface Member {
  /** `<community>:<user>`, so that a user is a member once. */
  _id: string;
  communityId: string;
  userId: string;
  /** Never moves: only what was submitted since counts. */
  joinedAt: Date;
}

const idOf = (communityId: string, userId: string) => `${communityId}:${userId}`;

export class MembersRepository {
  readonly #members: Collection<Member>;

  constructor(db: Db) {
    this.#members = db.collection('members');
  }

  async ensureIndexes(): Promise<void> {
    await this.#members.createIndex({ userId: 1 });
    await this.#members.createIndex({ communityId: 1 });
  }

  /** Makes a user a member since `joinedAt`, unless they are one already. */
  async add(communityId: string, userId: string, joinedAt: Date): Promise<void> {
    const _id = idOf(communityId, userId);
    await settleUpsert(() =>
      this.#members.findOneAndUpdate(
        { _id },
        { $setOnInsert: { communityId, userId, joinedAt } },
        { upsert: true, returnDocument: 'after' },
      ),
    );
  }

  /** All memberships of a user, longest first. */
  ofUser(userId: string, tx?: Transaction): Promise<Member[]> {
    return this.#members.find({ userId }, { session: tx }).sort({ joinedAt: 1, _id: 1 }).toArray();
  }

  /** Which of these communities a user is a member of, in one command. */
  async communitiesWith(userId: string, communityIds: readonly string[]): Promise<Set<string>> {
    const ids = communityIds.map((communityId) => idOf(communityId, userId));
    const found = await this.#members.find({ _id: { $in: ids } }).toArray();
    return new Set(found.map(({ communityId }) => communityId));
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
}
