import type { Logger } from '@leetcord/kit/process/logger';
import type { Collection } from 'mongodb';
import type { CachedDocument } from '../../cache/cached-document.ts';
import type { LeetCodeProblem } from '../../leetcode/operations/problem.ts';
import { problemSchema } from './problem.kind.ts';
import type { KnownProblem } from './problem.ts';

export interface ListingRepository {
  /** All copies of problems that were read from LeetCode since then. One command. */
  copies(since: Date): Promise<KnownProblem[]>;
}

export function createListingRepository(
  problems: Collection<CachedDocument<LeetCodeProblem>>,
  log: Logger,
): ListingRepository {
  return {
    copies: async (since) => {
      const documents = await problems
        // One batch, so that it is one command.
        .find({ fetchedAt: { $gte: since } }, { batchSize: 1_000_000, projection: { value: 1, fetchedAt: 1 } })
        .toArray();
      return documents.flatMap(({ _id, value, fetchedAt }) => {
        const parsed = problemSchema.safeParse(value);
        if (parsed.success) return { ...parsed.data, fetchedAt: fetchedAt ?? null };
        log.warn({ problem: _id }, 'A copy has another shape; it is not found until it is read anew');
        return [];
      });
    },
  };
}
