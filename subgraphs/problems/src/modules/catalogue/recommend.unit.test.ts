import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recommend, type Practised } from './recommend.ts';

interface Thing {
  slug: string;
  difficulty: 'EASY' | 'MEDIUM' | 'HARD';
  contestRating: number | null;
  isPaidOnly: boolean;
  tags: { slug: string; name: string }[];
}

const TOPICS = ['array', 'graph', 'tree', 'math'].map((slug) => ({ slug, name: slug.toUpperCase() }));
const things = fc
  .array(
    fc.record({
      difficulty: fc.constantFrom('EASY' as const, 'MEDIUM' as const, 'HARD' as const),
      contestRating: fc.option(fc.integer({ min: 1_000, max: 3_000 })),
      isPaidOnly: fc.boolean(),
      tags: fc.subarray(TOPICS),
    }),
    { maxLength: 40 },
  )
  .map((all): Thing[] => all.map((one, index) => ({ slug: `problem-${index}`, ...one })));
/** A catalogue, and somebody who has solved some of it, and something that it does not have. */
const facts = things.chain((catalogue) =>
  fc.record({
    catalogue: fc.constant(catalogue),
    practised: fc.record({
      solved: fc.shuffledSubarray([...catalogue.map(({ slug }) => slug), 'gone']),
      rating: fc.option(fc.integer({ min: 800, max: 3_000 })),
      seed: fc.string({ maxLength: 8 }),
    }),
  }),
);
const practised = (more: Partial<Practised> = {}): Practised => ({ solved: [], rating: null, seed: 'today', ...more });
const thing = (slug: string, contestRating: number | null, ...tags: string[]): Thing => ({
  ...{ slug, contestRating, difficulty: 'MEDIUM', isPaidOnly: false },
  tags: tags.map((tag) => ({ slug: tag, name: tag })),
});

describe('recommendations', () => {
  test('are three free problems that are not solved, none twice, or all that are left', () => {
    fc.assert(
      fc.property(facts, ({ catalogue, practised: { solved, ...rest } }) => {
        const { recommendations } = recommend(catalogue, { solved, ...rest });
        const open = catalogue.filter(({ slug, isPaidOnly }) => !isPaidOnly && !solved.includes(slug));
        const slugs = recommendations.map(({ problem }) => problem.slug);
        expect(new Set(slugs).size).toBe(slugs.length);
        expect(slugs).toHaveLength(Math.min(3, open.length));
        expect(open.map(({ slug }) => slug)).toEqual(expect.arrayContaining(slugs));
      }),
    );
  });

  test('are the same for the same facts, whatever the order of the catalogue', () => {
    fc.assert(
      fc.property(facts, ({ catalogue, practised: who }) => {
        expect(recommend(catalogue.toReversed(), who)).toEqual(recommend(catalogue, who));
      }),
    );
  });

  test('are what their reasons say', () => {
    fc.assert(
      fc.property(facts, ({ catalogue, practised: who }) => {
        const { level, recommendations } = recommend(catalogue, who);
        const done = catalogue.filter(({ slug }) => who.solved.includes(slug));
        for (const { problem, reason, topic } of recommendations) {
          const { contestRating, difficulty, tags } = problem;
          if (reason === 'STEP_UP') expect(contestRating! - level.rating!).toBeGreaterThan(0);
          if (reason === 'AT_LEVEL') expect(difficulty).toBe(level.difficulty);
          expect(topic === null).toBe(reason !== 'THIN_TOPIC');
          if (topic === null) continue;
          expect(tags.map(({ slug }) => slug)).toContain(topic.slug);
          const isAbout = (one: Thing) => one.tags.some(({ slug }) => slug === topic.slug);
          expect(topic.solved).toBe(done.filter(isAbout).length);
        }
      }),
    );
  });

  test('follow what was solved last, then the rating in contests, then how much was solved of each difficulty', () => {
    const rated = Array.from({ length: 40 }, (_, index) => thing(`r-${index}`, index < 20 ? 1_500 : 2_100));
    const solved = rated.map(({ slug }) => slug);
    const levelWith = (catalogue: Thing[], more: Partial<Practised>) => recommend(catalogue, practised(more)).level;
    expect(levelWith(rated, { solved, rating: 3_000 })).toEqual({
      ...{ basis: 'RECENT_RATINGS', rating: 1_500, difficulty: 'MEDIUM' },
    });
    expect(levelWith(rated, { solved: solved.toReversed() })).toMatchObject({ rating: 2_100, difficulty: 'HARD' });
    expect(levelWith(rated, { solved: solved.slice(0, 4), rating: 1_300 })).toEqual({
      ...{ basis: 'RATING', rating: 1_300, difficulty: 'EASY' },
    });
    const byCount = (count: number) => levelWith(rated, { solved: solved.slice(0, count) }).difficulty;
    expect(byCount(4)).toBe('EASY');
    const unrated = rated.map((one) => ({ ...one, contestRating: null }));
    expect(levelWith(unrated, { solved: solved.slice(0, 5) })).toMatchObject({ rating: null, difficulty: 'MEDIUM' });
    expect(levelWith(unrated, { solved: solved.slice(0, 30) })).toMatchObject({ difficulty: 'HARD' });
  });

  test('are a step up, and of the topics of which the smallest part is solved, at the level', () => {
    const done = Array.from({ length: 6 }, (_, index) => thing(`done-${index}`, 1_600, 'array'));
    const open = [
      thing('harder', 1_800, 'array'),
      thing('graph-1', 1_600, 'graph'),
      thing('tree-1', 1_550, 'tree'),
      thing('array-1', 1_600, 'array'),
      thing('graph-hard', 2_900, 'graph'),
    ];
    const { recommendations } = recommend([...done, ...open], practised({ solved: done.map(({ slug }) => slug) }));
    const [first, ...others] = recommendations.map(({ problem, reason, topic }) => [
      problem.slug,
      reason,
      topic?.solved,
    ]);
    expect(first).toEqual(['harder', 'STEP_UP', undefined]);
    expect(others.toSorted()).toEqual([
      ['graph-1', 'THIN_TOPIC', 0],
      ['tree-1', 'THIN_TOPIC', 0],
    ]);
  });

  test('change with the seed, where there is a choice', () => {
    const open = Array.from({ length: 60 }, (_, index) => thing(`p-${index}`, null, 'array'));
    const slugsFor = (seed: string) =>
      recommend(open, practised({ seed })).recommendations.map((one) => one.problem.slug);
    expect(new Set(['1', '2', '3', '4'].map((seed) => String(slugsFor(seed)))).size).toBeGreaterThan(1);
  });
});
