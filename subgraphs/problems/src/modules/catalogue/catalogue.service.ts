import type { Clock } from '@leetcord/kit/clock';
import type { Logger } from '@leetcord/kit/logger';
import { LRUCache } from 'lru-cache';
import { LeetCodeError } from '../../leetcode/errors.ts';
import type { Urgency } from '../../leetcode/request-budget.ts';
import { freshnessOf, type Ages } from './ages.ts';
import type { CatalogueLoaders } from './catalogue.loaders.ts';
import type { StoredProblem } from './catalogue.repository.ts';
import type { ProblemFetcher } from './problem-fetcher.ts';
import { isSlug } from './slug.ts';

/** A problem as it is answered. */
export interface Problem extends StoredProblem {
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

/** So many slugs are remembered as tried lately. */
const REMEMBERED_TRIES = 10_000;

export function createCatalogueService({
  loaders,
  fetchProblem,
  ages,
  clock,
  log,
}: {
  loaders: CatalogueLoaders;
  fetchProblem: ProblemFetcher;
  ages: Ages;
  clock: Clock;
  log: Logger;
}): CatalogueService {
  /** Reads that are under way: equal ones share the database's answer and LeetCode's. */
  const underWay = new Map<string, Promise<Problem | null>>();
  /** When a problem was last read again, whatever came of it, so that LeetCode is not asked for it at each view. */
  const triedAt = new LRUCache<string, number>({ max: REMEMBERED_TRIES });

  const answer = (problem: StoredProblem): Problem => ({
    ...problem,
    isStale: freshnessOf(problem.fetchedAt, clock.now(), ages) !== 'fresh',
  });
  const wasTriedLately = (slug: string) => clock.now().getTime() - (triedAt.get(slug) ?? -Infinity) < ages.retryMs;

  const readAgain = async (copy: StoredProblem, urgency: Urgency): Promise<Problem> => {
    triedAt.set(copy.slug, clock.now().getTime());
    try {
      const fetched = await fetchProblem(copy.slug, urgency);
      if (fetched !== null) return answer(fetched);
      log.warn({ slug: copy.slug }, 'LeetCode no longer has this problem; our copy stays');
    } catch (error) {
      // The old copy is the better answer. What LeetCode did is logged by its client.
      if (!(error instanceof LeetCodeError)) log.error({ err: error, slug: copy.slug }, 'A problem was not refreshed');
    }
    return answer(copy);
  };

  const readThrough = async (slug: string): Promise<Problem | null> => {
    const copy = await loaders.copy.load(slug);
    if (copy === null) {
      if (await loaders.isUnknown.load(slug)) return null;
      const fetched = await fetchProblem(slug, 'waited-for');
      return fetched === null ? null : answer(fetched);
    }
    const freshness = freshnessOf(copy.fetchedAt, clock.now(), ages);
    if (freshness === 'fresh' || wasTriedLately(slug)) return answer(copy);
    if (freshness === 'old') return readAgain(copy, 'waited-for');
    void readAgain(copy, 'background');
    return answer(copy);
  };

  return {
    read: (slug) => {
      if (!isSlug(slug)) return Promise.resolve(null);
      const same = underWay.get(slug);
      if (same !== undefined) return same;
      const reading = readThrough(slug).finally(() => underWay.delete(slug));
      underWay.set(slug, reading);
      return reading;
    },
  };
}
