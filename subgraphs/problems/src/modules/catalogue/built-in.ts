import { wellKnownProblems, type WellKnownProblem } from '@leetcord/kit/well-known-problems';
import type { UpdateFilter } from 'mongodb';
import { duplicatesOf } from '../../cache/duplicates.ts';
import type { BesideProblem, ProblemCollection } from './problem-document.ts';
import { problemIndex } from './problem-index.ts';

/** The small catalogue that LeetCord brings along, in the same collection as the copies, so that one search finds both. */
export interface BuiltInCatalogue {
  /** Adds those problems of which there is no copy. Safe to do again, and by several replicas at once. */
  add(): Promise<void>;
  /** Takes away what no copy has replaced: a whole reading of LeetCode did not have it. */
  remove(): Promise<void>;
  /** What is kept of these slugs, in their order; null for one that is not built in. One command. */
  find(slugs: readonly string[]): Promise<(BesideProblem | null)[]>;
}

const IS_BUILT_IN = { 'beside.builtIn': { $exists: true } };

export function createBuiltInCatalogue(problems: ProblemCollection): BuiltInCatalogue {
  return {
    add: async () => {
      const all = wellKnownProblems();
      const known = await problems
        .find({ _id: { $in: all.map(({ slug }) => slug) } }, { projection: { value: { slug: 1 } } })
        .toArray();
      const kept = new Map(known.map((document) => [document._id, document]));
      const parts = (builtIn: WellKnownProblem) => ({
        index: problemIndex({ ...builtIn, acceptanceRate: null }),
        builtIn,
      });
      const added = all.filter(({ slug }) => !kept.has(slug));
      const changed = all.filter(({ slug }) => kept.has(slug) && kept.get(slug)?.value === undefined);
      const inserts = added.map((it) => {
        const { index, builtIn } = parts(it);
        return { insertOne: { document: { _id: it.slug, index, beside: { builtIn } } } };
      });
      // Such as ratings without a copy.
      const updates = changed.map((it) => {
        const { index, builtIn } = parts(it);
        const change = {
          $set: { index, 'beside.builtIn': builtIn },
          $unset: { expireAt: true },
        } as UpdateFilter<object>;
        return { updateOne: { filter: { _id: it.slug, value: { $exists: false } }, update: change } };
      });
      const writes = [...inserts, ...updates];
      // Another replica may add them at the same time.
      if (writes.length > 0) await duplicatesOf(() => problems.bulkWrite(writes, { ordered: false }));
    },
    remove: async () => {
      await problems.updateMany({ ...IS_BUILT_IN, value: { $exists: false } }, { $unset: { index: true } });
      await problems.updateMany(IS_BUILT_IN, { $unset: { 'beside.builtIn': true } } as UpdateFilter<object>);
    },
    find: async (slugs) => {
      const found = await problems
        .find({ _id: { $in: [...slugs] }, ...IS_BUILT_IN }, { batchSize: slugs.length + 1, projection: { beside: 1 } })
        .toArray();
      const bySlug = new Map(found.map(({ _id, beside }) => [_id, beside ?? null]));
      return slugs.map((slug) => bySlug.get(slug) ?? null);
    },
  };
}
