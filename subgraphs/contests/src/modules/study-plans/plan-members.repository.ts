import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';

/** A user who has joined a study plan. */
export interface PlanMember {
  /** `<plan>:<user>`, so that a user is on it once. */
  _id: string;
  planId: string;
  communityId: string;
  userId: string;
}

const idOf = (planId: string, userId: string) => `${planId}:${userId}`;

/** Who is on which study plan. */
export class PlanMembersRepository {
  readonly #members: Collection<PlanMember>;

  constructor(db: Db) {
    this.#members = db.collection('studyPlanMembers');
  }

  async ensureIndexes(): Promise<void> {
    await this.#members.createIndexes([{ key: { planId: 1 } }, { key: { userId: 1 } }]);
  }

  /** Who is on these plans, in one command and any order. */
  of(planIds: readonly string[], tx?: Transaction): Promise<PlanMember[]> {
    return this.#members.find({ planId: { $in: [...planIds] } }, { session: tx }).toArray();
  }

  /** Of these users those who are on these plans, in one command and any order. */
  findMany(asked: readonly Pick<PlanMember, 'planId' | 'userId'>[]): Promise<PlanMember[]> {
    return this.#members.find({ _id: { $in: asked.map(({ planId, userId }) => idOf(planId, userId)) } }).toArray();
  }

  ofUser(userId: string, tx?: Transaction): Promise<PlanMember[]> {
    return this.#members.find({ userId }, { session: tx }).sort({ _id: 1 }).toArray();
  }

  /** Gives whether they were not on it before. */
  async add({ planId, communityId, userId }: Omit<PlanMember, '_id'>, session: Transaction): Promise<boolean> {
    const _id = idOf(planId, userId);
    const atFirst = { $setOnInsert: { planId, communityId, userId } };
    return (await this.#members.updateOne({ _id }, atFirst, { upsert: true, session })).upsertedCount === 1;
  }

  /** Gives whether they were on it. */
  async remove({ planId, userId }: Pick<PlanMember, 'planId' | 'userId'>, session: Transaction): Promise<boolean> {
    return (await this.#members.deleteOne({ _id: idOf(planId, userId) }, { session })).deletedCount === 1;
  }

  async removeAllOf(userId: string, session: Transaction): Promise<void> {
    await this.#members.deleteMany({ userId }, { session });
  }

  async removeAllOn(planId: string, session: Transaction): Promise<void> {
    await this.#members.deleteMany({ planId }, { session });
  }

  async removeAllIn(communityId: string): Promise<void> {
    await this.#members.deleteMany({ communityId });
  }
}
