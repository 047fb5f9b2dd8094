import { randomUUID } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createLeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import { startLeetCodeStandIn, type LeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { startProblemsUnderTest } from './testing/problems-under-test.ts';

const PROBLEM = 'query ($slug: ID!) { problem(slug: $slug) { slug isStale } }';
const ENTITIES = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Problem { slug } } }';
const SWEEP = 'query ($names: [String!]!) { sweepRecentSubmissions(usernames: $names) { username } }';
/** As in `LEETCODE_LIMITS`. */
const REQUESTS = 20;
const WINDOW_MS = 10_000;

type Replica = Awaited<ReturnType<typeof startProblemsUnderTest>>;

describe('three replicas of the problems subgraph', () => {
  let standIn: LeetCodeStandIn;
  let leetcode: ReturnType<typeof createLeetCodeControl>;
  let replicas: Replica[] = [];

  beforeAll(async () => {
    standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0 });
    leetcode = createLeetCodeControl(standIn.url);
  });
  afterAll(() => standIn.stop());

  const start = async (settings: object = {}) => {
    const shared = { MONGODB_DB: `test_replicas_${randomUUID().slice(0, 8)}`, LEETCODE_REQUESTS_PER_10S: REQUESTS };
    // The limits for slow machines and killed replicas have their own tests: here everything has the time it needs.
    const tuning = { reads: { waitMs: 30_000 } };
    const starting = [1, 2, 3].map(() => startProblemsUnderTest(standIn.url, tuning, { ...shared, ...settings }));
    replicas = await Promise.all(starting);
    await replica(0).endBuiltIn();
  };
  const close = async () => {
    await Promise.all(replicas.map((one) => one.close()));
  };
  const cool = async () => {
    await leetcode.reset();
    for (const name of ['problems', 'request_budget']) await replica(0).db.collection(name).deleteMany({});
  };
  const replica = (index: number) => replicas[index % replicas.length]!;
  const read = (index: number, slug: string) =>
    replica(index).query<{ problem: { isStale: boolean } | null }>(PROBLEM, { slug });
  const asked = async () => (await leetcode.requests()).map(({ operations }) => operations.length);
  const slugs = async (count: number) => (await leetcode.problems()).slice(0, count).map((it) => it.titleSlug);

  describe('with many fields in a request', () => {
    beforeAll(() => start());
    afterAll(close);
    beforeEach(cool);

    test('1,000 concurrent reads of one cold problem cost each replica one or two requests to LeetCode', async () => {
      const fields = Array.from({ length: 25 }, (_, index) => `p${index}: problem(slug: "two-sum") { slug }`).join(' ');
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, index) => replica(index).query<Record<string, unknown>>(`{ ${fields} }`)),
      );
      expect(answers.flatMap(({ data }) => Object.values(data)).filter(Boolean)).toHaveLength(1_000);
      // A reader that looked for a copy just before it was stored asks again.
      expect((await asked()).length).toBeLessThanOrEqual(6);
    });

    test('a page of 50 cold problems costs one request, on all replicas at once one each, and none when warm', async () => {
      const all = await slugs(100);
      const readPage = async (index: number, page: string[]) => {
        const of = page.map((slug) => ({ __typename: 'Problem', slug }));
        const { data } = await replica(index).query<{ _entities: (object | null)[] }>(ENTITIES, { of });
        expect(data._entities.filter(Boolean)).toHaveLength(50);
      };
      await readPage(0, all.slice(0, 50));
      expect(await asked()).toEqual([50]);
      await leetcode.clearRequests();
      await Promise.all([0, 1, 2].map((index) => readPage(index, all.slice(50))));
      expect((await asked()).length).toBeLessThanOrEqual(3);
      await leetcode.clearRequests();
      await Promise.all([0, 1, 2].map((index) => readPage(index, all.slice(25, 75))));
      expect(await asked()).toEqual([]);
    });

    test('all wait while LeetCode asks one of them to, and readers get their answer after that', async () => {
      await leetcode.addFault({ kind: 'rate-limit', count: 1, retryAfterSeconds: 2 });
      const answers = await Promise.all(['two-sum', '3sum', 'word-search'].map((slug, index) => read(index, slug)));
      expect(answers.map(({ data }) => data.problem?.isStale)).toEqual([false, false, false]);
      const late = await read(1, 'coin-change');
      expect(late.data.problem).toMatchObject({ slug: 'coin-change' });
      const [first, ...others] = (await leetcode.requests()).map((request) => request.at);
      // Another one may have been in flight when the first was refused.
      expect(others.filter((at) => at - first! < 2_000).length).toBeLessThanOrEqual(1);
    });
  });

  test('stay together within 20 requests in any 10 s, whatever they are asked for', { timeout: 60_000 }, async () => {
    // One problem in a request, so that there is much to ask.
    await start({ LEETCODE_FIELDS_PER_REQUEST: 1 });
    onTestFinished(close);
    await cool();
    const all = await slugs(26);
    const at: number[] = [];
    const note = (message: unknown) => {
      const { request } = message as { request: { origin: string; path: string } };
      if (request.origin === standIn.url && request.path.startsWith('/graphql')) at.push(performance.now());
    };
    subscribe('undici:request:create', note);
    onTestFinished(() => void unsubscribe('undici:request:create', note));
    // Two windows of what readers and the background may have: 13 and 7.
    const tokens = await Promise.all(replicas.map((one) => one.tokenWith('submissions:confirm')));
    const as = <T>(index: number, query: string, variables: object) =>
      replica(index).query<T>(query, variables, tokens[index % 3]);
    const answers = await Promise.all([
      ...all.map((slug, index) => as(index, PROBLEM, { slug })),
      ...Array.from({ length: 14 }, (_, index) => as(index, SWEEP, { names: [`nobody-${index}`] })),
    ]);
    expect(answers.filter(({ errors }) => errors !== undefined)).toEqual([]);
    expect(at).toHaveLength(40);
    const spans = at.slice(REQUESTS).map((time, index) => time - at[index]!);
    expect(Math.min(...spans)).toBeGreaterThanOrEqual(WINDOW_MS);
  });
});
