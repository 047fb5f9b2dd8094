import type { Clock } from '@leetcord/kit/clock';
import { pageOf, type Page, type PageRequest } from '@leetcord/kit/paging';
import type { CachedRead } from '../../cache/cached-read.ts';
import type { LeetCodeProblem } from '../../leetcode/operations/problem.ts';
import type { ProblemOrder, TopicTag } from '../types.generated.ts';
import type { BesideProblem } from './problem-document.ts';
import type { ProblemFilter } from './problem-filter.ts';
import { builtInOf, problemOf, type Problem } from './problem.ts';
import type { FoundProblem, SearchRepository } from './search.repository.ts';

/** A problem, and its place in the order that was asked for. */
export interface PlacedProblem {
  problem: Problem;
  key: string;
}

/** Finds problems in our copy of the catalogue. Never asks LeetCode. */
export interface SearchService {
  page(filter: ProblemFilter, order: ProblemOrder, request: PageRequest): Promise<Page<PlacedProblem>>;
  count(filter: ProblemFilter): Promise<number>;
  /** One of the problems that fit, each as likely as the others; null when none fits. */
  random(filter: ProblemFilter): Promise<Problem | null>;
  /** All topics, at most a minute old. */
  topicTags(): Promise<TopicTag[]>;
}

const TAGS_AGE_MS = 60_000;

export function createSearchService(
  repository: SearchRepository,
  problems: Pick<CachedRead<LeetCodeProblem, BesideProblem>, 'copyIn'>,
  /** `random` gives 0 to 1, without 1, as `Math.random` does. */
  { clock, random }: { clock: Clock; random: () => number },
): SearchService {
  let tags: { at: number; found: Promise<TopicTag[]> } | null = null;

  const problemIn = (found: FoundProblem): Problem => {
    const copy = problems.copyIn(found);
    const problem = copy === null ? builtInOf(found.beside ?? {}) : problemOf(copy);
    if (problem === null) throw new Error(`The problem ${found._id} is in the index, but there is no copy of it.`);
    return problem;
  };

  return {
    page: async (filter, order, request) => {
      const { items, hasNextPage } = pageOf(await repository.page(filter, order, request), request.first);
      return { items: items.map((found) => ({ problem: problemIn(found), key: found.key })), hasNextPage };
    },
    count: repository.count,
    random: async (filter) => {
      const count = await repository.count(filter);
      if (count === 0) return null;
      // Between the two commands the last of them may have gone.
      const found = (await repository.at(filter, Math.floor(random() * count))) ?? (await repository.at(filter, 0));
      return found && problemIn(found);
    },
    topicTags: async () => {
      const now = clock.now().getTime();
      if (tags === null || now - tags.at >= TAGS_AGE_MS) {
        const read = { at: now, found: repository.topicTags() };
        tags = read;
        // A failure is not kept.
        read.found.catch(() => {
          if (tags === read) tags = null;
        });
      }
      return tags.found;
    },
  };
}
