import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import type { LeetCodeProblem } from '../../leetcode/operations/problem.ts';
import type { ProblemFilter as FilterInput, ProblemOrder } from '../types.generated.ts';
import { parseFilter } from './problem-filter.ts';
import { ratingOrder } from './problem-index.ts';
import { createSearchService, type SearchService } from './search.service.ts';
import { openCatalogue } from './testing/open-catalogue.ts';

const NOW = new Date('2026-11-24T12:00:00Z');
const WORDS = ['two', 'Sum', 'tree', "Pascal's", 'Triangle', '3Sum', '01', 'II', 'two-tree', 'Été'];
const TAGS = ['array', 'tree', 'graph'];
const DIFFICULTIES = ['EASY', 'MEDIUM', 'HARD'] as const;

interface Row extends LeetCodeProblem {
  rating: number | null;
}

/** 90 problems with many ties in everything but number and slug. */
const rows: Row[] = Array.from({ length: 90 }, (_, index) => ({
  slug: `problem-${(index * 37) % 90}`,
  leetcodeId: String(index + 1),
  number: String(index * 3 + 1),
  title: [WORDS[index % 10], WORDS[(index * 7 + 3) % 10]].join(' '),
  difficulty: DIFFICULTIES[index % 3]!,
  isPaidOnly: index % 5 === 0,
  acceptanceRate: index % 11 === 0 ? null : (index % 7) * 12.25,
  tags: TAGS.filter((_tag, bit) => (index >> bit) & 1).map((slug) => ({ slug, name: slug.toUpperCase() })),
  rating: index % 4 === 0 ? null : 1_200 + (index % 6) * 100.5,
}));

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase();
const split = (text: string) =>
  plain(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** What a search must find, said in the plainest way. */
function expected(filter: FilterInput, order: ProblemOrder): string[] {
  const asked = split(filter.text ?? '');
  const isNumber = (word: string, row: Row) => /^\d+$/.test(word) && String(Number(word)) === row.number;
  const fits = (row: Row) =>
    asked.every((word) => isNumber(word, row) || split(row.title).some((other) => other.startsWith(word))) &&
    ((filter.text ?? '').trim() === '' || asked.length > 0) &&
    (!filter.difficulties?.length || filter.difficulties.includes(row.difficulty)) &&
    (filter.tags ?? []).every((tag) => row.tags.some(({ slug }) => slug === tag)) &&
    (typeof filter.minRating !== 'number' || (row.rating ?? -1) >= filter.minRating) &&
    (typeof filter.maxRating !== 'number' || (row.rating ?? Number.POSITIVE_INFINITY) <= filter.maxRating) &&
    (typeof filter.isPaidOnly !== 'boolean' || row.isPaidOnly === filter.isPaidOnly);
  const falling = order.endsWith('_DESC');
  const valueOf = (row: Row): number | string | null => {
    if (order.startsWith('NUMBER')) return Number(row.number);
    if (order === 'TITLE_ASC') return row.title.toLowerCase();
    return order.startsWith('ACCEPTANCE') ? row.acceptanceRate : row.rating;
  };
  const compare = (one: Row, other: Row): number => {
    const first = (row: Row) => (new Set(asked).size === 1 && isNumber(asked[0]!, row) ? 0 : 1);
    const [a, b] = [valueOf(one), valueOf(other)];
    if (first(one) !== first(other)) return first(one) - first(other);
    if (a === null || b === null) {
      if (a !== b) return a === null ? 1 : -1;
      if (order.startsWith('CONTEST')) return Number(one.number) - Number(other.number);
    } else if (a !== b) return a < b === falling ? 1 : -1;
    return one.slug < other.slug ? -1 : 1;
  };
  return rows
    .filter(fits)
    .toSorted(compare)
    .map(({ slug }) => slug);
}

const ORDERS: ProblemOrder[] = [
  'NUMBER_ASC',
  'NUMBER_DESC',
  'TITLE_ASC',
  'ACCEPTANCE_RATE_ASC',
  'ACCEPTANCE_RATE_DESC',
  'CONTEST_RATING_ASC',
  'CONTEST_RATING_DESC',
];

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const band = fc.integer({ min: 11, max: 19 }).map((hundreds) => hundreds * 100);
const filters = fc
  .record({
    text: fc.constantFrom(
      null,
      null,
      '',
      ' ',
      '?!',
      'two',
      'TW',
      's t',
      '1',
      '4',
      '#007',
      '01',
      'pascals',
      'Pascal’s tri',
      'ete',
      '10. tree',
      'a.*',
      '$',
    ),
    difficulties: optional(fc.subarray([...DIFFICULTIES])),
    tags: optional(fc.subarray([...TAGS, 'no-such-tag'], { maxLength: 2 })),
    minRating: optional(band),
    maxRating: optional(band),
    isPaidOnly: optional(fc.boolean()),
  })
  .filter(({ minRating, maxRating }) => minRating === null || maxRating === null || minRating <= maxRating);

describe('search', () => {
  let catalogue: Awaited<ReturnType<typeof openCatalogue>>;
  let search: SearchService;
  let now = NOW;
  let randomly = () => 0;

  beforeAll(async () => {
    const clock = { now: () => now };
    catalogue = await openCatalogue(clock, {} as LeetCodeClient);
    search = createSearchService(catalogue.search, catalogue.problems, { clock, random: () => randomly() });
    await catalogue.problems.save(new Map(rows.map(({ rating: _, ...problem }) => [problem.slug, problem])), NOW);
    await catalogue.collection.bulkWrite([
      ...rows.flatMap(({ slug, rating }) =>
        rating === null
          ? []
          : {
              updateOne: {
                filter: { _id: slug },
                update: { $set: { beside: { rating, order: ratingOrder(slug, rating) } } },
              },
            },
      ),
      // Neither a slug that LeetCode doesn't know nor a rating without a problem is to be found.
      { insertOne: { document: { _id: 'unknown', unknownUntil: NOW } } },
      { insertOne: { document: { _id: 'rated', beside: { rating: 1_500, order: ratingOrder('rated', 1_500) } } } },
    ]);
  });
  afterAll(() => catalogue.close());
  beforeEach(() => void catalogue.commands.splice(0));

  const allPages = async (filter: FilterInput, order: ProblemOrder, first: number) => {
    const slugs: string[] = [];
    let afterKey: string | null = null;
    for (;;) {
      const page = await search.page(parseFilter(filter), order, { first, afterKey });
      slugs.push(...page.items.map(({ problem }) => problem.slug));
      afterKey = page.items.at(-1)?.key ?? null;
      if (!page.hasNextPage) return slugs;
      expect(page.items).toHaveLength(first);
    }
  };

  test('finds what a plain filter and sort of all problems find, page by page, for every filter, order and page size', async () => {
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.constantFrom(...ORDERS),
        fc.constantFrom(7, 30, 100),
        async (filter, order, first) => {
          const slugs = expected(filter, order);
          expect(await allPages(filter, order, first)).toEqual(slugs);
          expect(await search.count(parseFilter(filter))).toBe(slugs.length);
        },
      ),
      { numRuns: 60 },
    );
  }, 180_000);

  test.each(ORDERS)('pages by %s stay right while problems go', async (order) => {
    const slugs = expected({}, order);
    const page = await search.page(parseFilter(null), order, { first: 10, afterKey: null });
    const last = await catalogue.collection.findOneAndDelete({ _id: slugs[9]! });
    const next = await search.page(parseFilter(null), order, { first: 10, afterKey: page.items[9]!.key });
    await catalogue.collection.insertOne(last!);
    expect(next.items.map(({ problem }) => problem.slug)).toEqual(slugs.slice(10, 20));
  });

  test('a page is one command, its count another, a random problem two', async () => {
    for (const order of ORDERS) await search.page(parseFilter({ text: 'two' }), order, { first: 100, afterKey: null });
    expect(catalogue.commands.splice(0)).toEqual(ORDERS.map(() => 'aggregate'));
    await search.count(parseFilter({ text: 'two' }));
    expect(catalogue.commands.splice(0)).toEqual(['aggregate']);
    await search.random(parseFilter(null));
    expect(catalogue.commands).toEqual(['aggregate', 'aggregate']);
  });

  test('a random problem is any of those that fit, each by an equal share of the numbers', async () => {
    const filter: FilterInput = { difficulties: ['EASY'], tags: ['tree'] };
    const slugs = expected(filter, 'NUMBER_ASC');
    for (const [place, slug] of slugs.entries()) {
      for (const within of [0, 0.99]) {
        randomly = () => (place + within) / slugs.length;
        expect((await search.random(parseFilter(filter)))?.slug).toBe(slug);
      }
    }
    expect(await search.random(parseFilter({ text: 'nothing' }))).toBeNull();
  });

  test('topics are counted by one command, and again after a minute', async () => {
    const counted = TAGS.map((slug) => ({
      slug,
      name: slug.toUpperCase(),
      problemCount: rows.filter(({ tags }) => tags.some((tag) => tag.slug === slug)).length,
    }));
    const tags = await Promise.all([search.topicTags(), search.topicTags()]);
    expect(tags[1]).toEqual(counted.toSorted((a, b) => b.problemCount - a.problemCount || (a.slug < b.slug ? -1 : 1)));
    now = new Date(now.getTime() + 59_999);
    await search.topicTags();
    expect(catalogue.commands).toEqual(['aggregate']);
    now = new Date(now.getTime() + 1);
    await search.topicTags();
    expect(catalogue.commands).toEqual(['aggregate', 'aggregate']);
  });

  test('what a search finds is what is read by slug', async () => {
    now = NOW;
    const { items } = await search.page(parseFilter({ text: '7' }), 'NUMBER_ASC', { first: 1, afterKey: null });
    const { rating, ...problem } = rows[2]!;
    expect(items[0]?.problem).toEqual({ ...problem, contestRating: rating, fetchedAt: NOW, isStale: false });
    const copy = await catalogue.problems.read(problem.slug);
    expect(copy).toMatchObject({ value: problem, beside: { rating } });
  });
});
