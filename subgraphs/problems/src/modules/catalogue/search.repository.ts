import type { PageRequest } from '@leetcord/kit/paging';
import type { Document } from 'mongodb';
import type { ProblemOrder, TopicTag } from '../types.generated.ts';
import type { ProblemCollection, ProblemDocument } from './problem-document.ts';
import { isForRated, matchOf, numberIn, type ProblemFilter } from './problem-filter.ts';
import { FIRST, isRatingOrder, LAST, orderField } from './problem-index.ts';

/** A problem that was found, and its key in the order that was asked for. */
export type FoundProblem = Pick<ProblemDocument, '_id' | 'value' | 'fetchedAt' | 'beside'> & { key: string };

/** Where copies of problems are found by what they are like. Each method is one command. */
export interface SearchRepository {
  /** Problems in an order, one more than the page, where there are so many. */
  page(filter: ProblemFilter, order: ProblemOrder, request: PageRequest): Promise<FoundProblem[]>;
  /** The problem at a place, from 0, of those that fit; null when there are not so many. */
  at(filter: ProblemFilter, place: number): Promise<FoundProblem | null>;
  count(filter: ProblemFilter): Promise<number>;
  /** The topics of all problems, most problems first. */
  topicTags(): Promise<TopicTag[]>;
  /** Takes those out of searches that were last read before a time. Resolves to how many. */
  unlist(readBefore: Date): Promise<number>;
}

/** All that has an index is in it, so that this alone tells what is to be found. */
const ALL = 'NUMBER_ASC';
const isListed = { [orderField(ALL)]: { $gt: '' } };

/** For searches, by name. Orders have one each; whichever of the others narrows most is for the filter. */
const INDEXES: Record<string, Record<string, 1>> = {
  ...Object.fromEntries(
    (
      [
        'NUMBER_ASC',
        'NUMBER_DESC',
        'TITLE_ASC',
        'ACCEPTANCE_RATE_ASC',
        'ACCEPTANCE_RATE_DESC',
        'CONTEST_RATING_ASC',
        'CONTEST_RATING_DESC',
      ] satisfies ProblemOrder[]
    ).map((order) => [`by_${order.toLowerCase()}`, { [orderField(order)]: 1 }]),
  ),
  by_word: { 'index.words': 1 },
  by_number: { 'index.number': 1 },
  by_tag: { 'index.tags': 1 },
  by_rating: { 'beside.rating': 1 },
};

/** Makes the indexes that searches use; safe to run by several replicas at once. */
export async function createSearchIndexes(problems: ProblemCollection): Promise<void> {
  await problems.createIndexes(Object.entries(INDEXES).map(([name, key]) => ({ name, key })));
}

export function createSearchRepository(problems: ProblemCollection): SearchRepository {
  const found = (pipeline: Document[]) =>
    problems
      .aggregate<FoundProblem>([...pipeline, { $project: { value: 1, fetchedAt: 1, beside: 1, key: 1 } }])
      .toArray();

  return {
    page: (filter, order, { first, afterKey }) => {
      const limit = first + 1;
      const match = matchOf(filter);
      const computed = computedKey(filter, order);
      const after = { $gt: afterKey ?? '' };
      if (computed === null) {
        const key = orderField(order);
        return found([
          { $match: { ...match, ...(isRatingOrder(order) && isListed), [key]: after } },
          { $sort: { [key]: 1 } },
          { $limit: limit },
          { $set: { key: `$${key}` } },
        ]);
      }
      return found([
        { $match: { ...match, ...isListed } },
        { $set: { key: computed } },
        { $match: { key: after } },
        { $sort: { key: 1 } },
        { $limit: limit },
      ]);
    },

    at: async (filter, place) => {
      const key = orderField(ALL);
      const [problem] = await found([
        { $match: { ...matchOf(filter), ...isListed } },
        { $sort: { [key]: 1 } },
        { $skip: place },
        { $limit: 1 },
        { $set: { key: `$${key}` } },
      ]);
      return problem ?? null;
    },

    count: (filter) => problems.countDocuments({ ...matchOf(filter), ...isListed }),

    topicTags: () =>
      problems
        .aggregate<TopicTag>([
          { $match: isListed },
          { $project: { tags: { $ifNull: ['$value.tags', '$beside.builtIn.tags'] } } },
          { $unwind: '$tags' },
          // Where LeetCode has renamed a topic, old copies have its old name.
          { $group: { _id: '$tags.slug', name: { $max: '$tags.name' }, problemCount: { $sum: 1 } } },
          { $sort: { problemCount: -1, _id: 1 } },
          { $project: { _id: 0, slug: '$_id', name: 1, problemCount: 1 } },
        ])
        .toArray(),

    unlist: async (readBefore) => {
      const change = { $unset: { index: true } } as const;
      return (await problems.updateMany({ ...isListed, fetchedAt: { $lt: readBefore } }, change)).modifiedCount;
    },
  };
}

/** The key of an order that depends on the search; null when it is stored, so that the order's index serves. */
function computedKey(filter: ProblemFilter, order: ProblemOrder): Document | null {
  const number = numberIn(filter);
  const withUnrated = isRatingOrder(order) && !isForRated(filter);
  if (number === null && !withUnrated) return null;
  const stored = `$${orderField(order)}`;
  const key = withUnrated ? { $ifNull: [stored, { $concat: [LAST, `$${orderField(ALL)}`] }] } : stored;
  if (number === null) return key as Document;
  return { $cond: [{ $eq: ['$index.number', number] }, { $concat: [FIRST, key] }, key] };
}
