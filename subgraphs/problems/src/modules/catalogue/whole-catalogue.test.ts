import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { listen, type HttpServer } from '@leetcord/kit/http/http-server';
import { loadCatalogue, type CatalogueProblem } from '@leetcord/stand-ins/leetcode/catalogue';
import { createLeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import { startLeetCodeStandIn, type LeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import fc from 'fast-check';
import type { CommandStartedEvent } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startProblemsUnderTest } from '../../testing/problems-under-test.ts';
import type { ProblemFilter, ProblemOrder } from '../types.generated.ts';
import { filtersFor, ORDERS, plainSearch, type Row } from './testing/plain-search.ts';

/** Of a thousand problems or more only each third is read. */
const MANY = 1_000;
const EACH = 3;
/** LeetCode's real problems, if somebody has put them beside the project. */
const DATA = fileURLToPath(new URL('../../../../../../shared/data', import.meta.url));
const PAGE = /* GraphQL */ `
  query ($filter: ProblemFilter, $orderBy: ProblemOrder!, $first: Int!, $after: String) {
    problems(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      isBuiltIn
      edges {
        cursor
        node {
          slug
          number
          title
          difficulty
          isPaidOnly
          contestRating
          isStale
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
const STATUS = '{ catalogueStatus { problemCount leetcodeCount progress isBuiltIn isStale ratedCount } }';
const RANDOM = 'query ($filter: ProblemFilter) { randomProblem(filter: $filter) { slug } }';

interface Found {
  problems: {
    totalCount: number;
    isBuiltIn: boolean;
    edges: {
      cursor: string;
      node: Omit<Row, 'rating' | 'tags' | 'acceptanceRate'> & { contestRating: number | null };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const odd = (number: number, title: string, titleSlug: string, isPaidOnly: boolean): CatalogueProblem => ({
  ...{ questionId: `${number + 1}`, questionFrontendId: `${number}`, title, titleSlug, isPaidOnly },
  ...{ difficulty: 'Medium', acRate: 50, topicTags: [{ name: 'Array', slug: 'array' }] },
});
/** What occurs in real titles, though rarely. */
const ODD = [
  odd(9_001, 'Café à la Naïve Übung', 'cafe-a-la-naive-ubung', false),
  odd(9_002, 'Kevin’s "Quoted" Sum', 'kevins-quoted-sum', true),
  odd(9_003, '9001 Nights: 2-Sum (II)', '9001-nights-2-sum-ii', false),
  odd(9_004, 'two sum', 'two-sum-in-lower-case', true),
];

interface RatedSlug {
  titleSlug: string;
  rating: number;
}

/** Published ratings if available, else invented ones for every second problem. Some are equal. */
function ratingsOf(problems: CatalogueProblem[]): RatedSlug[] {
  const path = join(DATA, 'ratings.json');
  const published = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as RatedSlug[])
    : problems
        .filter((_, index) => index % 2 === 0)
        .map(({ titleSlug }, index) => ({ titleSlug, rating: 1_200.123 + ((index * 37) % 90) * 25 }));
  const known = new Set(published.map(({ titleSlug }) => titleSlug));
  return [
    ...published,
    ...ODD.slice(1).flatMap(({ titleSlug }) => (known.has(titleSlug) ? [] : { titleSlug, rating: 1_500 })),
  ];
}

describe('the whole catalogue, read from LeetCode, with contest ratings from an address', () => {
  let dataDir: string;
  let standIn: LeetCodeStandIn;
  let ratings: HttpServer;
  let problems: Awaited<ReturnType<typeof startProblemsUnderTest>>;
  let rows: Row[];

  beforeAll(async () => {
    const known = [...loadCatalogue(DATA).values()];
    const all = known.filter((_, index) => known.length < MANY || index % EACH === 0).concat(ODD);
    const rated = ratingsOf(all);
    const bySlug = new Map(rated.map(({ titleSlug, rating }) => [titleSlug, rating]));
    rows = all.map((it) => ({
      slug: it.titleSlug,
      number: it.questionFrontendId,
      title: it.title.trim(),
      difficulty: it.difficulty.toUpperCase() as Row['difficulty'],
      isPaidOnly: it.isPaidOnly,
      acceptanceRate: it.acRate,
      tags: it.topicTags,
      rating: bySlug.get(it.titleSlug) ?? null,
    }));
    dataDir = await mkdtemp(join(tmpdir(), 'leetcord-catalogue-'));
    await writeFile(join(dataDir, 'problems.json'), JSON.stringify(all));
    standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0, dataDir });
    ratings = await listen((_req, res) => res.end(JSON.stringify(rated)), { host: '127.0.0.1', port: 0 });
    problems = await startProblemsUnderTest(standIn.url, {}, { CATALOGUE_SYNC_HOURS: 20, RATINGS_URL: ratings.url });
    const whole = {
      ...{
        problemCount: all.length,
        leetcodeCount: all.length,
        ratedCount: rows.filter((row) => row.rating !== null).length,
      },
      ...{ progress: null, isBuiltIn: false, isStale: false },
    };
    const status = async () => (await problems.query<{ catalogueStatus: object }>(STATUS)).data.catalogueStatus;
    // eslint-disable-next-line no-restricted-properties -- expect.poll() is for tests only.
    await vi.waitFor(async () => expect(await status()).toEqual(whole), { timeout: 90_000, interval: 1_000 });
  }, 120_000);
  afterAll(async () => {
    await problems.close();
    await ratings.close();
    await standIn.stop();
    await rm(dataDir, { recursive: true });
  });

  const search = async (variables: {
    filter: ProblemFilter;
    orderBy: ProblemOrder;
    first: number;
    after?: string | null;
  }) => (await problems.query<Found>(PAGE, variables)).data.problems;

  test('takes one request a page; a search is one command, a random pick another', async () => {
    const operations = (await createLeetCodeControl(standIn.url).requests()).flatMap((request) => request.operations);
    expect(operations).toEqual(Array.from({ length: Math.ceil(rows.length / 100) }, () => 'problemsetQuestionListV2'));
    const commands: string[] = [];
    const count = ({ commandName, command }: CommandStartedEvent) => {
      // Jobs look now and then whether a sync, or an import of ratings, is due.
      const isSyncLook = isDeepStrictEqual(command['projection'], { _id: 1 });
      if (isSyncLook || isDeepStrictEqual(command['filter'], { _id: 'ratings' })) return;
      if (commandName === 'aggregate' || ['problems', 'sync_state'].includes(String(command['find']))) {
        commands.push(commandName);
      }
    };
    problems.mongo.on('commandStarted', count);
    await search({ filter: { text: 'sum', tags: ['array'] }, orderBy: 'TITLE_ASC', first: 100 });
    await problems.query(RANDOM, { filter: { minRating: 1_500 } });
    problems.mongo.off('commandStarted', count);
    expect(commands).toEqual(['find', 'find']);
  });

  test('gives the same results as a plain filter and sort of all rows, for any arguments, page by page', async () => {
    const bySlug = new Map(rows.map((row) => [row.slug, row]));
    await fc.assert(
      fc.asyncProperty(
        filtersFor(rows),
        fc.constantFrom(...ORDERS),
        fc.constantFrom(1, 20, 100),
        async (filter, orderBy, first) => {
          const slugs = plainSearch(rows, filter, orderBy);
          // All pages of large ones; of smaller pages the first three and, by a cursor near the end, the last.
          const places = first === 100 ? [0] : [0, first, 2 * first];
          let after: string | null = null;
          for (let from = 0; from === 0 || places.includes(from) || first === 100; from += first) {
            const page: Found['problems'] = await search({ filter, orderBy, first, after });
            expect(page).toMatchObject({ totalCount: slugs.length, isBuiltIn: false });
            expect(page.edges.map(({ node }) => node.slug)).toEqual(slugs.slice(from, from + first));
            for (const { node } of page.edges) {
              const { rating, acceptanceRate: _rate, tags: _tags, ...row } = bySlug.get(node.slug)!;
              expect(node).toEqual({ ...row, contestRating: rating, isStale: false });
            }
            after = page.pageInfo.endCursor;
            expect(page.pageInfo.hasNextPage).toBe(from + first < slugs.length);
            if (!page.pageInfo.hasNextPage) break;
          }
          const { data } = await problems.query<{ randomProblem: { slug: string } | null }>(RANDOM, { filter });
          if (slugs.length === 0) expect(data.randomProblem).toBeNull();
          else expect(slugs).toContain(data.randomProblem?.slug);
        },
      ),
      { numRuns: 80 },
    );
  }, 90_000);

  test.each([
    ['cafe ubu', 'cafe-a-la-naive-ubung'],
    ["kevin's quo", 'kevins-quoted-sum'],
    ['KEVINS', 'kevins-quoted-sum'],
    ['#9003', '9001-nights-2-sum-ii'],
    // By number, before the one that has it in its title.
    ['9001', 'cafe-a-la-naive-ubung'],
  ])('gives, for %j, %s first', async (text, slug) => {
    const page = await search({ filter: { text }, orderBy: 'NUMBER_DESC', first: 1 });
    expect(page.edges.map(({ node }) => node.slug)).toEqual([slug]);
  });

  test('has its topics counted', async () => {
    const { data } = await problems.query<{ topicTags: { tags: { slug: string; problemCount: number }[] } }>(
      '{ topicTags { tags { slug name problemCount } } }',
    );
    const slugs = new Set(rows.flatMap(({ tags }) => tags.map(({ slug }) => slug)));
    const counted = Object.fromEntries(
      [...slugs].map((slug) => [slug, rows.filter(({ tags }) => tags.some((tag) => tag.slug === slug)).length]),
    );
    expect(Object.fromEntries(data.topicTags.tags.map(({ slug, problemCount }) => [slug, problemCount]))).toEqual(
      counted,
    );
  });
});
