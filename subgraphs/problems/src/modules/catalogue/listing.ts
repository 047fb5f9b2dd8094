import { fitsFilter, isNamedBy, type ProblemFilter, type Matcher } from './problem-filter.ts';
import { meantBy } from './naming.ts';
import { FIRST, orderKey, type ProblemOrder } from './problem-order.ts';
import { wordsOf } from './problem-filter.ts';
import type { KnownProblem, RatedProblem } from './problem.ts';
import type { Ratings } from './ratings.repository.ts';

/** A topic, and how many problems have it. */
export interface TopicTag {
  slug: string;
  name: string;
  problemCount: number;
}

/** A problem that was found, and its key in the requested order. */
interface Placed {
  problem: RatedProblem;
  key: string;
}

/** All problems that can be found, in memory: they are few, and filtering all of them takes less time than a command. */
export interface Listing {
  size: number;
  ratedCount: number;
  all: readonly RatedProblem[];
  find(slug: string): RatedProblem | null;
  /** The problems that somebody may mean by what they typed: none, one, or several with the same title. */
  named(typed: string): RatedProblem[];
  /** All matches, in an order; those that the filter names exactly come first. */
  search(filter: ProblemFilter, order: ProblemOrder): Placed[];
  /** The topics of all problems, most problems first. */
  topicTags(): TopicTag[];
}

export function createListing(known: readonly KnownProblem[], ratings: Ratings): Listing {
  const problems = known.map((problem): RatedProblem => ({
    ...problem,
    contestRating: ratings.get(problem.slug) ?? null,
  }));
  const bySlug = new Map(problems.map((problem) => [problem.slug, problem]));
  const words = new Map(problems.map((problem) => [problem, wordsOf(problem.title)]));
  const only = (placed: readonly Placed[], matcher: Matcher) =>
    placed.filter(({ problem }) => matcher(problem, words.get(problem) ?? []));
  const orders = new Map<ProblemOrder, Placed[]>();
  const sorted = (order: ProblemOrder): Placed[] => {
    const known = orders.get(order);
    if (known !== undefined) return known;
    const placed = problems
      .map((problem) => ({ problem, key: orderKey(order, problem) }))
      .sort((one, other) => (one.key < other.key ? -1 : 1));
    orders.set(order, placed);
    return placed;
  };
  let topics: TopicTag[] | undefined;

  return {
    size: problems.length,
    ratedCount: problems.filter(({ contestRating }) => contestRating !== null).length,
    all: problems,
    find: (slug) => bySlug.get(slug) ?? null,
    named: (typed) => meantBy(typed, problems),
    search: (filter, order) => {
      const found = only(sorted(order), fitsFilter(filter));
      const named = new Set(only(found, isNamedBy(filter)));
      const first = [...named].map(({ problem, key }) => ({ problem, key: `${FIRST}${key}` }));
      return [...first, ...found.filter((placed) => !named.has(placed))];
    },
    topicTags: () => (topics ??= topicsOf(problems)),
  };
}

/** The topics of some problems, most problems first. */
export function topicsOf(problems: readonly Pick<KnownProblem, 'tags'>[]): TopicTag[] {
  const topics = new Map<string, TopicTag>();
  for (const { tags } of problems) {
    for (const { slug, name } of tags) {
      const topic = topics.get(slug) ?? { slug, name, problemCount: 0 };
      // Where LeetCode has renamed a topic, old copies have its old name.
      if (name > topic.name) topic.name = name;
      topic.problemCount += 1;
      topics.set(slug, topic);
    }
  }
  return [...topics.values()].sort(
    (one, other) => other.problemCount - one.problemCount || (one.slug < other.slug ? -1 : 1),
  );
}
