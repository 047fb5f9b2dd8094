import type { CachedRead, Reader } from '../../cache/cached-read.ts';
import { LeetCodeError } from '../../leetcode/errors.ts';
import type { LeetCodeProblem } from '../../leetcode/operations/problem.ts';
import { problemOf, type Problem } from './problem.ts';
import type { SearchService } from './search.service.ts';

export type { Problem } from './problem.ts';

export interface CatalogueService {
  /**
   * The problem of a slug, from our copy where that will do, or null when LeetCode has none. When there is no copy and LeetCode
   * does not answer, what LeetCord brings along of it; rejects with a LeetCodeError when that is nothing. `endsAt` and `reader` as
   * in a cached read.
   */
  read(slug: string, endsAt?: number, reader?: Reader): Promise<Problem | null>;
}

export function createCatalogueService(
  problems: Pick<CachedRead<LeetCodeProblem>, 'read'>,
  search: Pick<SearchService, 'find'>,
): CatalogueService {
  return {
    read: async (slug, endsAt, reader) => {
      try {
        const copy = await problems.read(slug, endsAt, reader);
        return copy && problemOf(copy);
      } catch (error) {
        if (!(error instanceof LeetCodeError)) throw error;
        const builtIn = await search.find(slug);
        if (builtIn === null) throw error;
        return builtIn;
      }
    },
  };
}
