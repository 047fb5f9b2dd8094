import type { CachedRead } from '../../cache/cached-read.ts';
import type { LeetCodeProblem } from '../../leetcode/operations/problem.ts';

/** A problem as it is answered. */
export interface Problem extends LeetCodeProblem {
  /** When LeetCode said so. */
  fetchedAt: Date;
  /** Older than it should be: it is being read again, or LeetCode does not answer. */
  isStale: boolean;
}

export interface CatalogueService {
  /**
   * The problem of a slug, from our copy where that will do, or null when LeetCode has none. Rejects with a LeetCodeError
   * when there is no copy and LeetCode does not answer.
   */
  read(slug: string): Promise<Problem | null>;
}

export function createCatalogueService(problems: CachedRead<LeetCodeProblem>): CatalogueService {
  return {
    read: async (slug) => {
      const copy = await problems.read(slug);
      return copy && { ...copy.value, fetchedAt: copy.fetchedAt, isStale: copy.isStale };
    },
  };
}
