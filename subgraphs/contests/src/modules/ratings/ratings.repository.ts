import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';
import { memberId } from '../communities/members.repository.ts';
import { ratingAfter, recordOf, type DuelRecord, type History, type RatingChange } from './history.ts';

/** A user's rating in a community, with each contest that made it what it is. Who was in no rated contest has none. */
export interface Rating {
  /** `<community>:<user>`. */
  _id: string;
  communityId: string;
  userId: string;
  rating: number;
  /** How many contests made it. */
  contests: number;
  /** What its duels were; missing without one. */
  duels?: DuelRecord;
  /** First contest first. It has one for each contest, so stays small. */
  history: RatingChange[];
}

export type ShownRating = Omit<Rating, 'history'>;

export function ratingOf(communityId: string, userId: string, history: History): Rating {
  const duels = recordOf(history);
  return {
    ...{ _id: memberId(communityId, userId), communityId, userId },
    ...{ rating: ratingAfter(history), contests: history.length, history: [...history] },
    ...(duels !== null && { duels }),
  };
}

/** The ratings: a fold over final contests, which may be made anew from them at any time. */
export class RatingsRepository {
  readonly #ratings: Collection<Rating>;

  constructor(db: Db) {
    this.#ratings = db.collection('ratings');
  }

  async ensureIndexes(): Promise<void> {
    await this.#ratings.createIndexes([
      { key: { communityId: 1 } },
      { key: { userId: 1 } },
      { key: { 'history.contestId': 1 } },
      { key: { communityId: 1, duels: 1 }, partialFilterExpression: { duels: { $exists: true } } },
    ]);
  }

  /** The ratings of a contest's entrants, and of those in whose histories it is. */
  async aroundContest(
    { contestId, communityId }: { contestId: string; communityId: string },
    entrants: readonly string[],
    session: Transaction,
  ): Promise<Rating[]> {
    const ids = entrants.map((userId) => memberId(communityId, userId));
    const [ofEntrants, ofOthers] = [
      await this.#ratings.find({ _id: { $in: ids } }, { session }).toArray(),
      await this.#ratings.find({ 'history.contestId': contestId }, { session }).toArray(),
    ];
    return [...new Map([...ofEntrants, ...ofOthers].map((one) => [one._id, one])).values()];
  }

  /** All of a community, in any order, without their histories. */
  ofCommunity(communityId: string): Promise<ShownRating[]> {
    return this.#ratings.find<ShownRating>({ communityId }, { projection: { history: 0 } }).toArray();
  }

  /** Those of a community that duels have moved, in the same way. */
  ofDuellists(communityId: string): Promise<ShownRating[]> {
    return this.#ratings
      .find<ShownRating>({ communityId, duels: { $exists: true } }, { projection: { history: 0 } })
      .toArray();
  }

  /** The ratings of these users in a community, in any order, without their histories. */
  findMany(communityId: string, userIds: readonly string[]): Promise<ShownRating[]> {
    const _id = { $in: userIds.map((userId) => memberId(communityId, userId)) };
    return this.#ratings.find<ShownRating>({ _id }, { projection: { history: 0 } }).toArray();
  }

  /** Those of these members, as `memberId` makes their ids, with their histories. */
  wholeOf(ids: readonly string[]): Promise<Rating[]> {
    return this.#ratings.find({ _id: { $in: [...ids] } }).toArray();
  }

  /** All of a community with their histories. */
  wholeIn(communityId: string, session: Transaction): Promise<Rating[]> {
    return this.#ratings.find({ communityId }, { session }).toArray();
  }

  find(communityId: string, userId: string): Promise<Rating | null> {
    return this.#ratings.findOne({ _id: memberId(communityId, userId) });
  }

  ofUser(userId: string): Promise<Rating[]> {
    return this.#ratings.find({ userId }).sort({ _id: 1 }).toArray();
  }

  /** Writes whole ratings in one command. One without a contest goes. */
  async write(ratings: readonly Rating[], session: Transaction): Promise<void> {
    const writes = ratings.map((rating) => {
      const { _id, ...whole } = rating;
      if (rating.contests === 0) return { deleteOne: { filter: { _id } } };
      return { replaceOne: { filter: { _id }, replacement: whole, upsert: true } };
    });
    if (writes.length > 0) await this.#ratings.bulkWrite(writes, { session });
  }

  async removeAllIn(communityId: string): Promise<void> {
    await this.#ratings.deleteMany({ communityId });
  }
}
