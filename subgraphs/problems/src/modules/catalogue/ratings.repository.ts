import type { Mongo } from '@leetcord/kit/mongo';
import type { AnyBulkWriteOperation, UpdateFilter } from 'mongodb';
import { duplicatesOf } from '../../cache/duplicates.ts';
import type { CachedDocument } from '../../cache/cached-document.ts';
import type { LeetCodeProblem } from '../../leetcode/operations/problem.ts';
import type { BesideProblem, ProblemCollection } from './problem-document.ts';
import { ratingOrder } from './problem-index.ts';

/** By the slug of the problem. */
export type Ratings = ReadonlyMap<string, number>;

export interface RatingsRepository {
  /** Puts these ratings in the place of all others, at one moment for all readers. Also those of problems that are yet to come. */
  replace(ratings: Ratings): Promise<void>;
  /** Takes the next import, if one is due: the one after it is due at `nextAt`. False when none is, or another replica took it. */
  begin(due: { now: Date; nextAt: Date }): Promise<boolean>;
  /** The next one is due then. */
  finish(nextAt: Date): Promise<void>;
}

const ID = 'ratings';

type Write = AnyBulkWriteOperation<CachedDocument<LeetCodeProblem, BesideProblem>>;

export function createRatingsRepository(
  problems: ProblemCollection,
  { db, transaction }: Pick<Mongo, 'db' | 'transaction'>,
): RatingsRepository {
  const states = db.collection<{ _id: string; nextAt: Date }>('sync_state');
  return {
    begin: async ({ now, nextAt }) => {
      // The upsert of one that is not due fails on its key.
      const write = {
        updateOne: { filter: { _id: ID, nextAt: { $lte: now } }, update: { $set: { nextAt } }, upsert: true },
      };
      return (await duplicatesOf(() => states.bulkWrite([write], { ordered: false }))).size === 0;
    },
    finish: async (nextAt) => {
      await states.updateOne({ _id: ID }, { $set: { nextAt } });
    },
    replace: (ratings) =>
      transaction(async (session) => {
        const [rated, known] = [
          await problems
            .find({ 'beside.rating': { $exists: true } }, { session, projection: { 'beside.rating': 1 } })
            .toArray(),
          await problems.find({ _id: { $in: [...ratings.keys()] } }, { session, projection: { _id: 1 } }).toArray(),
        ];
        const before = new Map(rated.map(({ _id, beside }) => [_id, beside?.rating]));
        const gone = rated.filter(({ _id }) => !ratings.has(_id)).map(({ _id }) => _id);
        const ids = new Set(known.map(({ _id }) => _id));
        const writes = [...ratings].flatMap(([_id, rating]): Write[] => {
          const beside = { rating, order: ratingOrder(_id, rating) };
          if (!ids.has(_id)) return [{ insertOne: { document: { _id, beside } } }];
          if (before.get(_id) === rating) return [];
          const change = {
            $set: { 'beside.rating': rating, 'beside.order': beside.order },
            $unset: { expireAt: true },
          } as UpdateFilter<object>;
          return [{ updateOne: { filter: { _id }, update: change } }];
        });
        const without = { $unset: { 'beside.rating': true, 'beside.order': true } } as UpdateFilter<object>;
        if (gone.length > 0) await problems.updateMany({ _id: { $in: gone } }, without, { session });
        if (writes.length > 0) await problems.bulkWrite(writes, { session });
      }),
  };
}
