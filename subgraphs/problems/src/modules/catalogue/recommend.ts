import { hash } from 'node:crypto';
import { topicsOf } from './listing.ts';
import { pickFor } from './pick.ts';
import type { RatedProblem } from './problem.ts';

type Candidate = Pick<RatedProblem, 'slug' | 'difficulty' | 'contestRating' | 'isPaidOnly' | 'tags'>;
type Difficulty = 'EASY' | 'MEDIUM' | 'HARD';

/** What is known of somebody who wants something to solve. */
export interface Practised {
  /** The slugs of what they have solved, the latest first. */
  solved: readonly string[];
  /** How strong they are in contests, as an Elo rating; null where that is not known well. */
  rating: number | null;
  /** The same recommendations for the same one, as long as all else is the same. */
  seed: string;
}

/** How strong somebody is taken to be. */
export interface Level {
  basis: 'RECENT_RATINGS' | 'RATING' | 'SOLVED_COUNTS';
  /** As a contest rating; null where they are known by difficulties alone. */
  rating: number | null;
  difficulty: Difficulty;
}

export interface Recommendation<P> {
  problem: P;
  /** A little harder than the level; of a topic of which they have solved little; of the level's difficulty; or whatever they have not solved. */
  reason: 'STEP_UP' | 'THIN_TOPIC' | 'AT_LEVEL' | 'UNSOLVED';
  /** With `THIN_TOPIC`: the topic, and how many of its problems they have solved. */
  topic: { slug: string; name: string; solved: number } | null;
}

const WANTED = 3;
/** So many rated problems that were solved last say how strong somebody is; fewer than that say little. */
const RECENT = 20;
const FEWEST_RECENT = 5;
/** How far from the level ratings of problems may be, in points of rating. */
const STEP_UP = { above: 50, upTo: 250 };
const AROUND = { below: 150, above: 100 };
/** Ratings from these on are of problems of that difficulty, by and large. */
const MEDIUM_FROM = 1_400;
const HARD_FROM = 2_000;
/** So many topics, those with the most problems, are worth knowing. */
const CORE_TOPICS = 20;

/**
 * Up to three free problems that somebody has not solved: one a step up, and two of topics of which they know little, at their level. The same for
 * the same facts, whatever the order of the catalogue.
 */
export function recommend<P extends Candidate>(
  catalogue: readonly P[],
  { solved, rating, seed }: Practised,
): { level: Level; recommendations: Recommendation<P>[] } {
  const done = new Set(solved);
  const bySlug = new Map(catalogue.map((problem) => [problem.slug, problem]));
  const known = solved.map((slug) => bySlug.get(slug)).filter((problem) => problem !== undefined);
  const level = levelOf(known, rating);
  const open = catalogue.filter(({ slug, isPaidOnly }) => !isPaidOnly && !done.has(slug));
  const chosen: Recommendation<P>[] = [];
  const add = (fitting: readonly P[], why: Omit<Recommendation<P>, 'problem'>): boolean => {
    const left = fitting.filter(({ slug }) => chosen.every(({ problem }) => problem.slug !== slug));
    const [problem] = pickFor(seed, [{ count: 1, fitting: left }]);
    if (problem !== undefined) chosen.push({ problem, ...why });
    return problem !== undefined;
  };
  add(open.filter(isStepUp(level)), { reason: 'STEP_UP', topic: null });
  const near = open.filter(isAround(level));
  for (const topic of thinTopics(catalogue, known, seed)) {
    if (chosen.length === WANTED) break;
    add(near.filter(isAbout(topic.slug)), { reason: 'THIN_TOPIC', topic });
  }
  const atLevel = open.filter(({ difficulty }) => difficulty === level.difficulty);
  while (chosen.length < WANTED && add(atLevel, { reason: 'AT_LEVEL', topic: null }));
  while (chosen.length < WANTED && add(open, { reason: 'UNSOLVED', topic: null }));
  return { level, recommendations: chosen };
}

function levelOf(known: readonly Candidate[], rating: number | null): Level {
  const recent = known
    .map(({ contestRating }) => contestRating)
    .filter((one) => one !== null)
    .slice(0, RECENT);
  if (recent.length >= FEWEST_RECENT) return rated('RECENT_RATINGS', medianOf(recent));
  if (rating !== null) return rated('RATING', rating);
  const count = (wanted: Difficulty) => known.filter(({ difficulty }) => difficulty === wanted).length;
  const difficulty =
    count('HARD') >= 5 || count('MEDIUM') >= 30
      ? 'HARD'
      : count('MEDIUM') + count('HARD') >= 5 || count('EASY') >= 10
        ? 'MEDIUM'
        : 'EASY';
  return { basis: 'SOLVED_COUNTS', rating: null, difficulty };
}

function rated(basis: Level['basis'], exact: number): Level {
  const rating = Math.round(exact);
  return { basis, rating, difficulty: rating >= HARD_FROM ? 'HARD' : rating >= MEDIUM_FROM ? 'MEDIUM' : 'EASY' };
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)]!, sorted[Math.floor(sorted.length / 2)]!];
  return (low + high) / 2;
}

const isStepUp =
  ({ rating }: Level) =>
  ({ contestRating }: Candidate) =>
    rating !== null &&
    contestRating !== null &&
    contestRating > rating + STEP_UP.above &&
    contestRating <= rating + STEP_UP.upTo;

/** By its rating where both have one, else by difficulty. */
const isAround =
  ({ rating, difficulty }: Level) =>
  (problem: Candidate) => {
    const { contestRating } = problem;
    if (rating === null || contestRating === null) return problem.difficulty === difficulty;
    return contestRating >= rating - AROUND.below && contestRating <= rating + AROUND.above;
  };

const isAbout =
  (topic: string) =>
  ({ tags }: Candidate) =>
    tags.some(({ slug }) => slug === topic);

/** The topics that are worth knowing, those first of whose problems the smallest part is solved. */
function thinTopics(catalogue: readonly Candidate[], known: readonly Candidate[], seed: string) {
  const solved = new Map(topicsOf(known).map(({ slug, problemCount }) => [slug, problemCount]));
  const key = (slug: string) => hash('sha256', `${seed}\n${slug}`);
  return topicsOf(catalogue.filter(({ isPaidOnly }) => !isPaidOnly))
    .slice(0, CORE_TOPICS)
    .map(({ slug, name, problemCount }) => {
      const done = solved.get(slug) ?? 0;
      return { slug, name, solved: done, part: done / problemCount };
    })
    .toSorted((one, other) => one.part - other.part || (key(one.slug) < key(other.slug) ? -1 : 1))
    .map(({ slug, name, solved: done }) => ({ slug, name, solved: done }));
}
