import type { CachedRead, Reader } from '../../cache/cached-read.ts';
import { LeetCodeError } from '../../leetcode/errors.ts';
import type { LeetCodeProblem } from '../../leetcode/operations/problem.ts';
import { problemOf, type Problem } from './problem.ts';
import type { SearchService } from './search.service.ts';

export type { Problem } from './problem.ts';

export interface CatalogueService {
  /**
   * The problem of a slug, from our copy where that is recent enough, or null when LeetCode has none. When there is no copy and LeetCode
   * does not answer, it is the built-in problem; rejects with a LeetCodeError when there is none. `endsAt` and `reader` as in a cached
   * read.
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
