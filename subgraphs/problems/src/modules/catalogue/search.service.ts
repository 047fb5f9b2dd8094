import type { Clock } from '@leetcord/kit/time/clock';
import { pageOfList, type Page, type PageRequest } from '@leetcord/kit/graphql/paging';
import { freshnessOf } from '../../cache/ages.ts';
import { isOldReading } from './catalogue-status.service.ts';
import type { CurrentListing, ListingService } from './listing.service.ts';
import type { TopicTag } from './listing.ts';
import { pickFor } from './pick.ts';
import { recommend, type Level, type Practised, type Recommendation } from './recommend.ts';
import type { PickRequest } from './pick.input.ts';
import type { ProblemFilter } from './problem-filter.ts';
import type { ProblemOrder } from './problem-order.ts';
import { PROBLEM_AGES } from './problem.kind.ts';
import type { Problem, RatedProblem } from './problem.ts';

/** The age of what a search finds in the catalogue. */
interface Age {
  /** See `CurrentListing.isBuiltIn`. */
  isBuiltIn: boolean;
  /** When LeetCode's catalogue was last read completely; null when it never was. */
  fetchedAt: Date | null;
  isStale: boolean;
}

/** A page of search results. */
export interface FoundPage extends Page<{ problem: Problem; key: string }>, Age {
  /** On all pages. */
  totalCount: number;
}

/** What was picked. */
interface Picked {
  /** For all slots, slot by slot; null when too few fit. */
  problems: Problem[] | null;
  /** How many fit each slot. */
  fitting: number[];
  /** How many all slots can have together, up to what they ask for. */
  available: number;
}

/** Finds problems in our copy of the catalogue. Never asks LeetCode. */
export interface SearchService {
  page(filter: ProblemFilter, order: ProblemOrder, request: PageRequest): Promise<FoundPage>;
  /** One of the matches, each equally likely; null when there is none. */
  random(filter: ProblemFilter): Promise<Problem | null>;
  /** Picks problems that are free and not left out, none twice, by a seed. */
  pick(request: PickRequest): Promise<Picked>;
  /** Recommends problems that are free and that somebody has not solved. */
  recommend(who: Practised): Promise<{ level: Level; recommendations: Recommendation<Problem>[] }>;
  /** The problems that people may mean by what they typed, in the order of that. */
  named(
    names: readonly string[],
  ): Promise<Pick<Age, 'isBuiltIn'> & { matches: { name: string; problems: Problem[] }[] }>;
  topicTags(): Promise<Age & { tags: TopicTag[] }>;
  /** What is known about a problem without asking LeetCode; null when nothing is. */
  find(slug: string): Promise<Problem | null>;
}

export function createSearchService(
  listings: ListingService,
  /** `random` returns a number from 0 to below 1, as `Math.random` does. */
  { clock, random }: { clock: Clock; random: () => number },
): SearchService {
  const answer = (problem: RatedProblem): Problem => {
    const { fetchedAt } = problem;
    const isStale = fetchedAt === null || freshnessOf(fetchedAt, clock.now(), PROBLEM_AGES) !== 'fresh';
    return { ...problem, isStale };
  };
  const ageOf = ({ isBuiltIn, syncedAt }: CurrentListing) => ({
    isBuiltIn,
    fetchedAt: syncedAt,
    isStale: isOldReading(syncedAt, clock.now()),
  });
  return {
    page: async (filter, order, request) => {
      const listing = await listings.current();
      const found = listing.search(filter, order);
      const { items, ...sides } = pageOfList(found, request, ({ key }) => key);
      return {
        items: items.map(({ problem, key }) => ({ problem: answer(problem), key })),
        ...sides,
        totalCount: found.length,
        ...ageOf(listing),
      };
    },
    random: async (filter) => {
      const found = (await listings.current()).search(filter, 'NUMBER_ASC');
      const picked = found[Math.floor(random() * found.length)];
      return picked === undefined ? null : answer(picked.problem);
    },
    pick: async ({ seed, slots: asked, excluding }) => {
      const listing = await listings.current();
      const excluded = new Set(excluding);
      const mayBePicked = ({ isPaidOnly, slug }: RatedProblem) => !isPaidOnly && !excluded.has(slug);
      const slots = asked.map(({ count, filter }) => {
        const found = listing.search(filter, 'NUMBER_ASC').map(({ problem }) => problem);
        return { count, fitting: found.filter(mayBePicked) };
      });
      const picked = pickFor(seed, slots);
      const isWhole = picked.length === slots.reduce((sum, { count }) => sum + count, 0);
      return {
        problems: isWhole ? picked.map(answer) : null,
        fitting: slots.map(({ fitting }) => fitting.length),
        available: picked.length,
      };
    },
    recommend: async (who) => {
      const listing = await listings.current();
      const { level, recommendations } = recommend(listing.all, who);
      return { level, recommendations: recommendations.map((one) => ({ ...one, problem: answer(one.problem) })) };
    },
    named: async (names) => {
      const listing = await listings.current();
      const matches = names.map((name) => ({ name, problems: listing.named(name).map(answer) }));
      return { matches, isBuiltIn: listing.isBuiltIn };
    },
    topicTags: async () => {
      const listing = await listings.current();
      return { tags: listing.topicTags(), ...ageOf(listing) };
    },
    find: async (slug) => {
      const problem = (await listings.current()).find(slug);
      return problem && answer(problem);
    },
  };
}
