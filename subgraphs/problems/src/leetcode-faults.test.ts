import { createLeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import { FAULT_KINDS } from '@leetcord/stand-ins/leetcode/faults';
import { startLeetCodeStandIn, type LeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startProblemsUnderTest } from './testing/problems-under-test.ts';

const PROBLEM = 'query ($slug: ID!) { problem(slug: $slug) { slug title isStale fetchedAt } }';
const PROFILE = 'query ($username: String!) { freshLeetCodeProfile(username: $username) { username } }';
const CONFIRM = /* GraphQL */ `
  query ($users: [UserClaims!]!) {
    confirmSubmissions(users: $users) {
      confirmations {
        outcome
      }
    }
  }
`;
const SWEEP = '{ sweepRecentSubmissions(usernames: ["alice"]) { accepted { submissionId } } }';
const DAY_MS = 24 * 60 * 60_000;

/** So slow that a request ends by our own time limit; and a field of each operation. */
const DETAILS = { delayMs: 6_000, retryAfterSeconds: 0, fields: ['titleSlug', 'username', 'acSubmissionNum'] };

interface ProblemData {
  problem: { slug: string; title: string; isStale: boolean; fetchedAt: string } | null;
}

describe('the problems subgraph, when LeetCode fails', () => {
  let standIn: LeetCodeStandIn;
  let leetcode: ReturnType<typeof createLeetCodeControl>;
  let problems: Awaited<ReturnType<typeof startProblemsUnderTest>>;
  let token: string;

  beforeAll(async () => {
    standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0 });
    leetcode = createLeetCodeControl(standIn.url);
  });
  afterAll(() => standIn.stop());

  const start = async (failuresToOpen: number, attemptTimeoutMs: number) => {
    await leetcode.reset();
    const resilience = { attemptTimeoutMs, retries: 1, retryDelayMs: 1, failuresToOpen, probeAfterMs: 200 };
    problems = await startProblemsUnderTest(standIn.url, { resilience });
    await problems.endBuiltIn();
    token = await problems.tokenWith('profiles:read-fresh', 'submissions:confirm');
  };
  const read = (slug: string) => problems.query<ProblemData>(PROBLEM, { slug });
  const readProfile = (username: string) =>
    problems.query<{ freshLeetCodeProfile: object | null }>(PROFILE, { username }, token);
  const confirm = async (submissionId = '1') => {
    const claims = [{ submissionId, problemSlug: 'two-sum', verdict: 'ACCEPTED' }];
    const { data } = await problems.query<{ confirmSubmissions: { confirmations: object[] | null }[] }>(
      CONFIRM,
      { users: [{ username: 'alice', claims }] },
      token,
    );
    return data.confirmSubmissions[0]?.confirmations;
  };
  const sweep = async () => {
    const { data } = await problems.query<{ sweepRecentSubmissions: { accepted: object[] | null }[] }>(
      SWEEP,
      {},
      token,
    );
    return data.sweepRecentSubmissions[0]?.accepted;
  };
  const makeOlder = (days: number) =>
    problems.db
      .collection<{ _id: string }>('problems')
      .updateMany({}, { $set: { fetchedAt: new Date(Date.now() - days * DAY_MS) } });
  const counted = async (name: string): Promise<number> => {
    const lines = (await problems.metrics()).split('\n').filter((line) => line.startsWith(`${name}{`));
    return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  };

  describe('in one way', () => {
    beforeAll(() => start(1_000, 2_500));
    afterAll(() => problems.close());
    beforeEach(async () => {
      await leetcode.reset();
      await leetcode.putAccount({ username: 'alice' });
      // Each test has the whole budget, so that none is refused for what those before it have asked.
      for (const name of ['problems', 'request_budget']) await problems.db.collection(name).deleteMany({});
    });

    test.each(FAULT_KINDS)(
      '%s: a reader without a copy is told that LeetCode does not answer, never that there is none; an old copy is marked as stale',
      async (kind) => {
        await expect.poll(async () => (await read('3sum')).errors).toBeUndefined();
        await makeOlder(400);
        await leetcode.addFault({ kind, ...DETAILS });
        await leetcode.clearRequests();
        const old = await read('3sum');
        expect(old.errors).toBeUndefined();
        expect(old.data.problem).toMatchObject({ slug: '3sum', title: '3Sum', isStale: true });
        expect(await leetcode.requests()).not.toEqual([]);

        const [confirmed, ...answers] = await Promise.all([confirm(), read('two-sum'), readProfile('alice')]);
        expect(confirmed).toBeNull();
        expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
          'UPSTREAM_UNAVAILABLE',
          'UPSTREAM_UNAVAILABLE',
        ]);
        await leetcode.clearFaults();
        expect((await read('two-sum')).data.problem).toMatchObject({ slug: 'two-sum', isStale: false });
        expect((await readProfile('alice')).data.freshLeetCodeProfile).toEqual({ username: 'alice' });
        expect(await confirm()).toEqual([{ outcome: 'NOT_VISIBLE' }]);
      },
    );

    test.each(['schema-change', 'field-gone', 'field-changed'] as const)('%s: is counted as drift', async (kind) => {
      const before = await counted('leetcord_leetcode_drift_total');
      await leetcode.addFault({ kind });
      await read('two-sum');
      expect((await counted('leetcord_leetcode_drift_total')) - before).toBe(1);
    });
  });

  describe('in all ways at once, under load', () => {
    beforeEach(() => start(5, 1_000));
    afterEach(() => problems.close());

    test(
      'every answer is right, stale, or a clear failure; all is well again when LeetCode is',
      { timeout: 90_000 },
      async () => {
        const slugs = (await leetcode.problems()).slice(0, 90).map(({ titleSlug }) => titleSlug);
        const [known, cold] = [slugs.slice(0, 30), slugs.slice(30)];
        await leetcode.putAccount({ username: 'alice' });
        const { submissionId } = await leetcode.submit({ username: 'alice', slug: 'two-sum' });
        await Promise.all([...known.map(read), read('two-sum')]);
        await makeOlder(400);
        // Of the requests that come through those before it, each hits every third.
        for (const kind of FAULT_KINDS) await leetcode.addFault({ kind, every: 3, ...DETAILS, delayMs: 1_500 });

        const failures = new Map<string, number>();
        const readOne = async (slug: string) => {
          const { data, errors } = await read(slug);
          const code = errors?.[0]?.extensions.code;
          if (code !== undefined) failures.set(slug, (failures.get(slug) ?? 0) + 1);
          // On a slow machine, anonymous callers use up their part of the budget.
          if (code !== undefined) expect(['UPSTREAM_UNAVAILABLE', 'RATE_LIMITED']).toContain(code);
          else if (slug.startsWith('no-such')) expect(data.problem).toBeNull();
          else expect(data.problem?.slug).toBe(slug);
        };
        for (let round = 0; round < 6; round += 1) {
          const unknown = Array.from({ length: 10 }, (_, index) => `no-such-${round}-${index}`);
          const some = cold.slice(round * 10, round * 10 + 10);
          const looking = [confirm(submissionId), sweep()];
          await Promise.all([...known, ...some, ...some, ...unknown].map(readOne));
          const [confirmed, swept] = await Promise.all(looking);
          // Null says that LeetCode did not answer.
          expect([null, [{ outcome: 'CONFIRMED' }]]).toContainEqual(confirmed);
          expect([null, [{ submissionId }]]).toContainEqual(swept);
        }
        // With a copy, nobody ever saw a failure; without one, some did.
        expect(known.filter((slug) => failures.has(slug))).toEqual([]);
        expect(failures.size).toBeGreaterThan(0);

        await leetcode.clearFaults();
        const all = async () => {
          const answers = await Promise.all(slugs.map(read));
          const failed = answers.filter(({ errors }) => errors !== undefined);
          return { failed, confirmed: await confirm(submissionId), swept: await sweep() };
        };
        await expect
          .poll(all, { interval: 200 })
          .toEqual({ failed: [], confirmed: [{ outcome: 'CONFIRMED' }], swept: [{ submissionId }] });
      },
    );

    test('when LeetCode is down for long, everything ever read is still answered, and LeetCode is hardly asked', async () => {
      const slugs = (await leetcode.problems()).slice(0, 50).map(({ titleSlug }) => titleSlug);
      await Promise.all(slugs.map(read));
      await makeOlder(400);
      await leetcode.addFault({ kind: 'drop-socket' });
      await leetcode.clearRequests();
      for (let round = 0; round < 4; round += 1) {
        const answers = await Promise.all(slugs.map(read));
        expect(answers.map(({ data }) => data.problem?.isStale)).toEqual(slugs.map(() => true));
      }
      // Five open the circuit; two may be in flight at that moment; then one probes now and then.
      expect((await leetcode.requests()).length).toBeLessThanOrEqual(10);
    });
  });
});
