import type { PageRequest } from '@leetcord/kit/graphql/paging';
import { keyset } from '@leetcord/kit/mongo/keyset';
import type { Collection, Db, Filter } from 'mongodb';
import type { Transaction } from '../../transaction.ts';
import { archivedUpTo, type StudyPlan, type StudyPlanState } from './study-plan.ts';

const DAY_MS = 24 * 60 * 60_000;
const DATE_LENGTH = '2026-12-01'.length;

/** The study plans of communities. */
export class StudyPlansRepository {
  readonly #plans: Collection<StudyPlan>;

  constructor(db: Db) {
    this.#plans = db.collection('studyPlans');
  }

  async ensureIndexes(): Promise<void> {
    await this.#plans.createIndexes([
      { key: { communityId: 1, idempotencyKey: 1 }, unique: true },
      { key: { communityId: 1, listKey: -1 } },
      { key: { communityId: 1, overFrom: 1 } },
    ]);
  }

  find(id: string, tx?: Transaction): Promise<StudyPlan | null> {
    return this.#plans.findOne({ _id: id }, { session: tx });
  }

  /** The plans with these ids, in one command and any order. */
  findMany(ids: readonly string[]): Promise<StudyPlan[]> {
    return this.#plans.find({ _id: { $in: [...ids] } }).toArray();
  }

  findByKey(communityId: string, idempotencyKey: string): Promise<StudyPlan | null> {
    return this.#plans.findOne({ communityId, idempotencyKey });
  }

  /** One plan more than the page, where there is one; latest first day first. `today` is the community's. */
  page(
    communityId: string,
    request: PageRequest,
    { states, today }: { states: readonly StudyPlanState[]; today: string },
  ): Promise<StudyPlan[]> {
    const { filter, sort, limit } = keyset('listKey', 'descending', request);
    return this.#plans
      .find({ communityId, ...filter, $or: states.map((state) => inState(state, today)) })
      .sort(sort)
      .limit(limit)
      .toArray();
  }

  /** How many plans of a community are not over. */
  countOpen(communityId: string, today: string): Promise<number> {
    return this.#plans.countDocuments({ communityId, overFrom: { $gt: today } });
  }

  /** The plans of these communities that are not over anywhere in the world. */
  openIn(communityIds: readonly string[], now: Date): Promise<StudyPlan[]> {
    const earliestDay = new Date(now.getTime() - DAY_MS).toISOString().slice(0, DATE_LENGTH);
    return this.#plans.find({ communityId: { $in: [...communityIds] }, overFrom: { $gt: earliestDay } }).toArray();
  }

  /** Inserts. Fails with a duplicate key where another one was made with its key at the same moment. */
  async insert(plan: StudyPlan): Promise<void> {
    await this.#plans.insertOne(plan);
  }

  async change(id: string, set: Partial<StudyPlan>, session: Transaction): Promise<void> {
    await this.#plans.updateOne({ _id: id }, { $set: set }, { session });
  }

  async remove(id: string, session: Transaction): Promise<void> {
    await this.#plans.deleteOne({ _id: id }, { session });
  }

  async removeAllIn(communityId: string): Promise<void> {
    await this.#plans.deleteMany({ communityId });
  }
}

function inState(state: StudyPlanState, today: string): Filter<StudyPlan> {
  switch (state) {
    case 'SCHEDULED':
      return { startsOn: { $gt: today }, overFrom: { $gt: today } };
    case 'RUNNING':
      return { startsOn: { $lte: today }, overFrom: { $gt: today } };
    case 'OVER':
      return { overFrom: { $lte: today, $gt: archivedUpTo(today) } };
    case 'ARCHIVED':
      return { overFrom: { $lte: archivedUpTo(today) } };
  }
}
