import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProblemFilter, ProblemOrder } from '../types.generated.ts';
import { createListing } from './listing.ts';
import { parseFilter } from './problem-filter.ts';
import { Problem } from './resolvers/Problem.ts';
import { createSearchService } from './search.service.ts';
import { filtersFor, ORDERS, plainSearch, type Row } from './testing/plain-search.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const DAY_MS = 24 * 60 * 60_000;
const WORDS = ['two', 'Sum', 'tree', "Pascal's", 'Triangle', '3Sum', '01', 'II', 'two-tree', 'Été'];
const TAGS = ['array', 'tree', 'graph'];
const DIFFICULTIES = ['EASY', 'MEDIUM', 'HARD'] as const;

/** 90 problems with many ties in everything but number and slug. */
const rows: Row[] = Array.from({ length: 90 }, (_, index) => ({
  slug: `problem-${(index * 37) % 90}`,
  number: String(index * 3 + 1),
  title: [WORDS[index % 10], WORDS[(index * 7 + 3) % 10]].join(' '),
  difficulty: DIFFICULTIES[index % 3]!,
  isPaidOnly: index % 5 === 0,
  acceptanceRate: index % 11 === 0 ? null : (index % 7) * 12.25,
  tags: TAGS.filter((_tag, bit) => (index >> bit) & 1).map((slug) => ({ slug, name: slug.toUpperCase() })),
  rating: index % 4 === 0 ? null : 1_200 + (index % 6) * 100.0004,
}));

/** A search in a catalogue of these rows. */
const searchIn = (of: readonly Row[], { random = Math.random, now = NOW } = {}) => {
  const problems = of.map(({ rating: _, tags, ...row }) => ({
    ...row,
    tags: tags.map(({ slug }) => ({ slug, name: slug.toUpperCase() })),
    leetcodeId: row.number,
    fetchedAt: NOW,
  }));
  const ratings = new Map(of.flatMap(({ slug, rating }) => (rating === null ? [] : [[slug, rating] as const])));
  const listing = {
    ...createListing(problems, ratings),
    isBuiltIn: false,
    syncedAt: NOW,
    leetcodeCount: null,
    run: null,
    ratingsImportedAt: null,
  };
  return createSearchService({ current: () => Promise.resolve(listing) }, { clock: { now: () => now }, random });
};

describe('search', () => {
  test('finds the same as a plain filter and sort, page by page, for every filter, order and page size', async () => {
    const search = searchIn(rows);
    const allPages = async (filter: ProblemFilter, order: ProblemOrder, first: number) => {
      const slugs: string[] = [];
      let afterKey: string | null = null;
      for (;;) {
        const page = await search.page(parseFilter(filter), order, { size: first, key: afterKey, isBackward: false });
        slugs.push(...page.items.map(({ problem }) => problem.slug));
        afterKey = page.items.at(-1)?.key ?? null;
        if (!page.hasNextPage) return { slugs, totalCount: page.totalCount };
        expect(page.items).toHaveLength(first);
      }
    };
    await fc.assert(
      fc.asyncProperty(
        filtersFor(rows),
        fc.constantFrom(...ORDERS),
        fc.constantFrom(1, 7, 100),
        async (filter, order, first) => {
          const slugs = plainSearch(rows, filter, order);
          expect(await allPages(filter, order, first)).toEqual({ slugs, totalCount: slugs.length });
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each(ORDERS)('has pages by %s that stay correct while problems are removed and added', async (order) => {
    const slugs = plainSearch(rows, {}, order);
    const page = await searchIn(rows).page(parseFilter(null), order, { size: 10, key: null, isBackward: false });
    const without = rows.filter(({ slug }) => slug !== slugs[9] && slug !== slugs[3]);
    const next = await searchIn(without).page(parseFilter(null), order, {
      size: 10,
      key: page.items[9]!.key,
      isBackward: false,
    });
    expect(next.items.map(({ problem }) => problem.slug)).toEqual(slugs.slice(10, 20));
  });

  test('picks each match at random with equal probability', async () => {
    const filter: ProblemFilter = { difficulties: ['EASY'], tags: ['tree'] };
    const slugs = plainSearch(rows, filter, 'NUMBER_ASC');
    expect(slugs.length).toBeGreaterThan(5);
    for (const [place, slug] of slugs.entries()) {
      for (const within of [0.01, 0.99]) {
        const search = searchIn(rows, { random: () => (place + within) / slugs.length });
        expect((await search.random(parseFilter(filter)))?.slug).toBe(slug);
      }
    }
    expect(await searchIn(rows).random(parseFilter({ text: 'nothing' }))).toBeNull();
  });

  test.each([
    ['jump game', 'Jump Game'],
    ['binary search', 'Binary Search'],
    ['3 sum', '3Sum'],
    ['nqueens', 'N-Queens'],
  ])('for %j finds %s first, in any order', async (text, title) => {
    const titles = ['Jump Game II', 'Jump Game', 'Sum of 3', '3Sum Closest', '3Sum', 'N-Queens', 'N-Queens II'];
    const of = [...titles, 'Validate Binary Search Tree', 'Binary Search', 'Binary Search Tree Iterator'];
    const search = searchIn(of.map((it, index) => ({ ...rows[index]!, title: it })));
    for (const order of ORDERS) {
      const { items } = await search.page(parseFilter({ text }), order, { size: 1, key: null, isBackward: false });
      expect(items.map(({ problem }) => problem.title)).toEqual([title]);
    }
  });

  test('shows the rating by which a problem was found, also when others have been imported since', async () => {
    const imported = { ratings: { current: async () => ({ bySlug: new Map([[rows[1]!.slug, 1_000]]) }) } };
    const ratingOf = Problem.contestRating as (problem: object, args: object, context: object) => unknown;
    const request = { size: 1, key: null, isBackward: false };
    const { items } = await searchIn(rows).page(parseFilter({ minRating: 1_200 }), 'NUMBER_ASC', request);
    expect(items[0]!.problem.slug).toBe(rows[1]!.slug);
    expect(await ratingOf(items[0]!.problem, {}, imported)).toBe(rows[1]!.rating);
    expect(await ratingOf({ slug: rows[1]!.slug }, {}, imported)).toBe(1_000);
  });

  test("gives a page the catalogue's age", async () => {
    const pageAt = (now: Date) =>
      searchIn(rows, { now }).page(parseFilter(null), 'NUMBER_ASC', { size: 1, key: null, isBackward: false });
    const age = { isBuiltIn: false, fetchedAt: NOW };
    expect(await pageAt(NOW)).toMatchObject({ ...age, isStale: false });
    expect(await pageAt(new Date(NOW.getTime() + 3 * DAY_MS))).toMatchObject({ ...age, isStale: true });
  });

  test("counts topics, those of most problems first, and gives them the catalogue's age", async () => {
    const counted = TAGS.map((slug) => ({
      slug,
      name: slug.toUpperCase(),
      problemCount: rows.filter(({ tags }) => tags.some((tag) => tag.slug === slug)).length,
    }));
    const tags = counted.toSorted((a, b) => b.problemCount - a.problemCount || (a.slug < b.slug ? -1 : 1));
    const topics = { tags, isBuiltIn: false, fetchedAt: NOW };
    expect(await searchIn(rows).topicTags()).toEqual({ ...topics, isStale: false });
    const now = new Date(NOW.getTime() + 3 * DAY_MS);
    expect(await searchIn(rows, { now }).topicTags()).toEqual({ ...topics, isStale: true });
  });
});
