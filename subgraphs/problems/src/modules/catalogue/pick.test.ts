import { wellKnownProblems } from '@leetcord/kit/text/well-known-problems';
import fc from 'fast-check';
import type { CommandStartedEvent } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProblemsUnderTest } from '../../testing/problems-under-test.ts';
import type { ProblemFilter } from '../types.generated.ts';
import { filtersFor, plainSearch, type Row } from './testing/plain-search.ts';

const PICK = /* GraphQL */ `
  query ($seed: String!, $slots: [ProblemSlot!]!, $excluding: [ID!]) {
    pickProblems(seed: $seed, slots: $slots, excluding: $excluding) {
      problems {
        slug
        difficulty
        isStale
      }
      fitting
      available
    }
  }
`;

interface Picked {
  problems: { slug: string; difficulty: string }[] | null;
  fitting: number[];
  available: number;
}
interface Asked {
  seed?: string;
  slots?: { count: number; filter?: ProblemFilter | null }[];
  excluding?: string[];
}

/** LeetCode is down: what LeetCord brings along is picked from, with a rating for every second problem. */
const rows: Row[] = wellKnownProblems().map((problem, index) => ({
  ...problem,
  acceptanceRate: null,
  rating: index % 2 === 0 ? 1_200 + index * 10 : null,
}));
const ratings = Object.fromEntries(rows.flatMap(({ slug, rating }) => (rating === null ? [] : [[slug, rating]])));

describe('picking problems', () => {
  let problems: Awaited<ReturnType<typeof startProblemsUnderTest>>;
  let token: string;
  beforeAll(async () => {
    problems = await startProblemsUnderTest('http://127.0.0.1:1');
    token = await problems.tokenWith('problems:pick');
    const stored = problems.db.collection<{ _id: string }>('contest_ratings');
    await stored.insertOne({ _id: 'all', ...{ importId: 'one', bySlug: ratings } });
  });
  afterAll(() => problems.close());

  const ask = ({ seed = 'a seed', slots = [{ count: 3 }], excluding = [] }: Asked) =>
    problems.query<{ pickProblems: Picked }>(PICK, { seed, slots, excluding }, token);
  const pick = async (asked: Asked) => (await ask(asked)).data.pickProblems;
  const slugsOf = ({ problems: picked }: Picked) => picked?.map(({ slug }) => slug);

  test('gives free problems that fit and are not left out, the same for a seed, or tells how many there are', async () => {
    const filters = filtersFor(rows);
    const excluded = fc.subarray(rows.map(({ slug }) => slug));
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), filters, excluded, async (seed, filter, excluding) => {
        const asked = { seed, slots: [{ count: 4, filter }], excluding };
        const fitting = plainSearch(rows, { ...filter, isPaidOnly: false }, 'NUMBER_ASC').filter(
          (slug) => filter.isPaidOnly !== true && !excluding.includes(slug),
        );
        const picked = await pick(asked);
        expect(picked).toMatchObject({ fitting: [fitting.length], available: Math.min(4, fitting.length) });
        if (fitting.length < 4) expect(picked.problems).toBeNull();
        else {
          expect(new Set(slugsOf(picked)).size).toBe(4);
          expect(fitting).toEqual(expect.arrayContaining(slugsOf(picked)!));
          expect(await pick(asked)).toEqual(picked);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('fills slots one after the other, and differs from seed to seed', async () => {
    const slots = [
      { count: 1, filter: { difficulties: ['EASY' as const] } },
      { count: 2, filter: { difficulties: ['MEDIUM' as const] } },
      { count: 1, filter: { difficulties: ['HARD' as const], minRating: 1_500 } },
    ];
    const picked = await pick({ slots });
    expect(picked.problems!.map(({ difficulty }) => difficulty)).toEqual(['EASY', 'MEDIUM', 'MEDIUM', 'HARD']);
    expect(ratings[picked.problems![3]!.slug]).toBeGreaterThanOrEqual(1_500);
    const seeds = Array.from({ length: 10 }, (_, index) => String(index));
    const others = await Promise.all(seeds.map(async (seed) => slugsOf(await pick({ seed, slots }))?.join()));
    expect(new Set(others).size).toBeGreaterThan(8);
  });

  test('tells what all slots can have together, where they would share problems', async () => {
    const filter = { text: 'two sum', difficulties: ['EASY' as const] };
    const { fitting } = await pick({ slots: [{ count: 1, filter }] });
    const slots = [
      { count: fitting[0]!, filter },
      { count: 1, filter },
    ];
    expect(await pick({ slots })).toEqual({
      problems: null,
      fitting: [fitting[0], fitting[0]],
      available: fitting[0],
    });
  });

  test('takes a bounded number of commands to the database, however much is left out', async () => {
    await pick({});
    const commands: string[] = [];
    problems.mongo.on('commandStarted', ({ commandName }: CommandStartedEvent) => commands.push(commandName));
    const excluding = Array.from({ length: 4_900 }, (_, index) => `a-problem-that-somebody-has-solved-${index}`);
    const slots = Array.from({ length: 20 }, () => ({ count: 2 }));
    expect((await pick({ slots, excluding })).problems).toHaveLength(40);
    // How far the catalogue is; and every ten seconds which import of ratings was the last.
    expect(commands.filter((name) => name === 'find').length).toBeLessThanOrEqual(2);
  });

  test.each([
    [{ seed: '' }, 'seed must have 1 to 200 characters.'],
    [{ slots: [] }, '1 to 20 slots can be given'],
    [{ slots: [{ count: 0 }] }, '1 to 20 slots can be given'],
    [{ slots: [{ count: 30 }, { count: 21 }] }, '1 to 20 slots can be given'],
    [{ slots: [{ count: 1, filter: { minRating: 2, maxRating: 1 } }] }, 'minRating must not be above maxRating.'],
    [{ excluding: Array.from({ length: 5_001 }, () => 'two-sum') }, 'At most 5000 problems can be left out.'],
  ] satisfies [Asked, string][])('of %o is refused with what is wrong', async (asked, sentence) => {
    const { errors: [error] = [] } = await ask(asked);
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    expect(error?.message).toContain(sentence);
  });

  test('recommends free problems that are not solved, the same for a seed, and refuses who may not ask and too many solved ones', async () => {
    const RECOMMEND = `query ($seed: String!, $solved: [ID!]!) { recommendProblems(seed: $seed, solved: $solved, rating: 1500) {
      level { basis rating difficulty } items { reason solvedInTopic topic { name } problem { slug isPaidOnly } } } }`;
    const recommend = async (solved: string[], by: string | undefined = token) =>
      problems.query<{
        recommendProblems: { level: object; items: { problem: { slug: string; isPaidOnly: boolean } }[] };
      }>(RECOMMEND, { seed: 'today', solved }, by);
    const solved = rows.slice(0, 4).map(({ slug }) => slug);
    const { level, items } = (await recommend(solved)).data.recommendProblems;
    expect(level).toEqual({ basis: 'RATING', rating: 1_500, difficulty: 'MEDIUM' });
    expect(items).toHaveLength(3);
    for (const { problem } of items) {
      expect(problem.isPaidOnly).toBe(false);
      expect(solved).not.toContain(problem.slug);
    }
    expect((await recommend(solved)).data.recommendProblems.items).toEqual(items);
    const tooMany = Array.from({ length: 5_001 }, (_, index) => `p-${index}`);
    expect(await recommend(tooMany)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    const other = await problems.tokenWith('submissions:confirm');
    expect(await recommend(solved, other)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
});
