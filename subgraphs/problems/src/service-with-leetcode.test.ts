import { createLeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import { startLeetCodeStandIn, type LeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startProblemsUnderTest } from './testing/problems-under-test.ts';

const PROBLEM =
  'query ($slug: ID!) { problem(slug: $slug) { slug number leetcodeId title difficulty isStale tags { slug } } }';
const PROFILE = 'query ($username: String!) { freshLeetCodeProfile(username: $username) { username aboutMe } }';
const CONFIRM = /* GraphQL */ `
  query ($users: [UserClaims!]!) {
    confirmSubmissions(users: $users) {
      username
      confirmations {
        submissionId
        outcome
        reason
        confirmed {
          novelty
          verdict
          language
          submittedAt
          problem {
            slug
            difficulty
          }
        }
      }
    }
  }
`;
const SWEEP = /* GraphQL */ `
  query ($usernames: [String!]!) {
    sweepRecentSubmissions(usernames: $usernames) {
      username
      accepted {
        submissionId
        problemSlug
        language
      }
    }
  }
`;
const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

describe('the problems subgraph with LeetCode', () => {
  let standIn: LeetCodeStandIn;
  let leetcode: ReturnType<typeof createLeetCodeControl>;
  let problems: Awaited<ReturnType<typeof startProblemsUnderTest>>;
  let token: string;
  let aheadMs = 0;
  const clock = {
    now: () => new Date(Date.now() + aheadMs),
    advance: (ms: number) => {
      aheadMs += ms;
    },
  };

  beforeAll(async () => {
    standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0, clock });
    leetcode = createLeetCodeControl(standIn.url);
    problems = await startProblemsUnderTest(standIn.url, {
      clock,
      resilience: { retries: 1, retryDelayMs: 1, failuresToOpen: 1_000 },
    });
    token = await problems.tokenWith('submissions:confirm', 'profiles:read-fresh');
  });
  afterAll(async () => {
    await problems.close();
    await standIn.stop();
  });
  beforeEach(async () => {
    aheadMs = 0;
    await leetcode.reset();
    await problems.db.collection('problems').deleteMany({});
    await problems.db.collection('request_budget').deleteMany({});
    await problems.db.collection('solve_histories').deleteMany({});
  });

  const readProblem = (slug: string) => problems.query<{ problem: { isStale: boolean } | null }>(PROBLEM, { slug });
  const asked = async () => (await leetcode.requests()).map(({ operations }) => operations);
  const submit = async (username: string, slug: string, status: 'Accepted' | 'Wrong Answer' = 'Accepted') => {
    await leetcode.putAccount({ username });
    return leetcode.submit({ username, slug, status });
  };
  const confirmAll = async (users: { username: string; claims: object[] }[]) => {
    const { data } = await problems.query<{
      confirmSubmissions: {
        username: string;
        confirmations: { outcome: string; reason: string | null; confirmed: { novelty: string } | null }[] | null;
      }[];
    }>(CONFIRM, { users }, token);
    return data.confirmSubmissions;
  };
  const confirm = async (username: string, claims: object[]) =>
    (await confirmAll([{ username, claims }]))[0]?.confirmations;
  const claimOf = (submissionId: string, problemSlug: string, verdict = 'ACCEPTED') => {
    return { submissionId, problemSlug, verdict };
  };
  const prove = (username: string) => problems.query(PROFILE, { username }, token);
  /** These users have solved these problems before, and have proven their names since. */
  const provenUser = async (username: string, ...solvedBefore: string[]) => {
    await leetcode.putAccount({ username });
    const at = Date.now() - DAY_MS;
    for (const slug of solvedBefore) await leetcode.submit({ username, slug, at });
    await prove(username);
  };
  const LOOK = ['recentAcSubmissionList', 'matchedUser'];

  test('reads a problem once, and remembers what LeetCode does not have', async () => {
    await expect(readProblem('two-sum')).resolves.toEqual({
      data: {
        problem: {
          slug: 'two-sum',
          number: '1',
          leetcodeId: '1',
          title: 'Two Sum',
          difficulty: 'EASY',
          isStale: false,
          tags: expect.arrayContaining([{ slug: 'array' }]),
        },
      },
    });
    await expect(readProblem('no-such-problem')).resolves.toEqual({ data: { problem: null } });
    await readProblem('two-sum');
    await readProblem('no-such-problem');
    expect(await asked()).toEqual([['question'], ['question']]);
  });

  test('confirms what LeetCode lists, with its id past 2^31, with one request beside that for the problem', async () => {
    await provenUser('Alice');
    await leetcode.clearRequests();
    const { submissionId, at } = await submit('Alice', 'two-sum');
    expect(Number(submissionId)).toBeGreaterThan(2 ** 31);
    const claim = { submissionId, problemSlug: 'two-sum', verdict: 'ACCEPTED' };
    expect(await confirm('alice', [claim])).toEqual([
      {
        submissionId,
        outcome: 'CONFIRMED',
        reason: null,
        confirmed: {
          novelty: 'NEW',
          verdict: 'ACCEPTED',
          language: 'python3',
          submittedAt: new Date(Math.floor(at / 1_000) * 1_000).toISOString(),
          problem: { slug: 'two-sum', difficulty: 'EASY' },
        },
      },
    ]);
    expect((await asked()).toSorted()).toEqual([['question'], LOOK]);
    await leetcode.clearRequests();
    await confirm('alice', [claim]);
    expect(await asked()).toEqual([LOOK]);
  });

  test('judges several claims with one request, in their order', async () => {
    const accepted = await submit('alice', 'two-sum');
    const wrong = await submit('alice', 'two-sum', 'Wrong Answer');
    const others = await submit('bob', 'two-sum');
    await readProblem('two-sum');
    await readProblem('valid-parentheses');
    await leetcode.clearRequests();
    const claim = (id: string, problemSlug: string, verdict: string) => ({ submissionId: id, problemSlug, verdict });
    const answers = await confirm('alice', [
      claim(wrong.submissionId, 'two-sum', 'WRONG_ANSWER'),
      claim(wrong.submissionId, 'two-sum', 'ACCEPTED'),
      claim(accepted.submissionId, 'valid-parentheses', 'ACCEPTED'),
      claim(others.submissionId, 'two-sum', 'ACCEPTED'),
      claim(accepted.submissionId, 'two-sum', 'ACCEPTED'),
    ]);
    expect(answers?.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['CONFIRMED', null],
      ['REFUSED', `LeetCode has submission ${wrong.submissionId} as wrong answer, not as accepted.`],
      // With the problem that LeetCode has.
      ['CONFIRMED', null],
      ['NOT_VISIBLE', null],
      ['CONFIRMED', null],
    ]);
    expect(await asked()).toEqual([['recentAcSubmissionList', 'recentSubmissionList', 'matchedUser']]);
  });

  test('sees a submission as soon as LeetCode lists it', async () => {
    await readProblem('two-sum');
    await leetcode.setOptions({ listingLagMs: 60_000 });
    const { submissionId } = await submit('alice', 'two-sum');
    const outcome = async () => {
      return (await confirm('alice', [claimOf(submissionId, 'two-sum')]))?.[0]?.outcome;
    };
    expect(await outcome()).toBe('NOT_VISIBLE');
    clock.advance(60_000);
    expect(await outcome()).toBe('CONFIRMED');
    await leetcode.setOptions({ listingLagMs: 0 });
  });

  test('reads many users with few requests; an unknown one does not affect the others', async () => {
    const names = ['ann', 'bea', 'cat', 'dot', 'eve', 'fay'];
    const claims = [];
    for (const username of names) {
      const { submissionId } = await submit(username, 'two-sum');
      claims.push({ username, claims: [claimOf(submissionId, 'two-sum')] });
    }
    await readProblem('two-sum');
    await leetcode.clearRequests();
    const answers = await confirmAll([...claims, { username: 'nobody', claims: [claimOf('1', 'two-sum')] }]);
    expect(answers.map(({ username, confirmations }) => [username, confirmations?.[0]?.outcome])).toEqual([
      ...names.map((username) => [username, 'CONFIRMED']),
      ['nobody', 'REFUSED'],
    ]);
    expect((await asked()).map((operations) => operations.length).toSorted((a, b) => b - a)).toEqual([10, 4]);
  });

  test('recognizes a new solve in the look that confirms it', async () => {
    await provenUser('alice', 'two-sum');
    await readProblem('3sum');
    await leetcode.clearRequests();
    const { submissionId } = await submit('alice', '3sum');
    const answers = await confirm('alice', [claimOf(submissionId, '3sum')]);
    expect(answers).toMatchObject([{ outcome: 'CONFIRMED', confirmed: { novelty: 'NEW' } }]);
    expect(await asked()).toEqual([LOOK]);
  });

  test('never counts as new what was solved before the proof, however often and with whatever it is resubmitted', async () => {
    const lagMs = 120_000;
    // The first is no longer in LeetCode's list.
    const old = ['plus-one', ...Array<string>(18).fill('valid-parentheses'), 'two-sum', 'climbing-stairs'];
    await provenUser('mallory', ...old);
    const novelties = async (claims: { slug: string; submissionId: string }[]) => {
      const answers = await confirm(
        'mallory',
        claims.map(({ slug, submissionId }) => claimOf(submissionId, slug)),
      );
      return answers?.map(({ confirmed }) => confirmed?.novelty);
    };
    const submitted = async (slug: string, at = Date.now()) => {
      const { submissionId } = await leetcode.submit({ username: 'mallory', slug, at });
      return { slug, submissionId };
    };
    // The list also shows the first times.
    expect(await novelties([await submitted('two-sum'), await submitted('two-sum')])).toEqual(['REPEAT', 'REPEAT']);

    // Twenty others push them off the list: what it once showed is known; for the rest only the counts can tell.
    for (let pushed = 0; pushed < 20; pushed += 1) await submitted('valid-parentheses');
    const again = [await submitted('climbing-stairs'), await submitted('plus-one')];
    expect(await novelties(again)).toEqual(['REPEAT', 'NOT_KNOWN_YET']);
    clock.advance(lagMs + 20_000);
    expect(await novelties(again)).toEqual(['REPEAT', 'REPEAT']);

    // One new solve among old ones of its difficulty: one is new, however the counts lag.
    await leetcode.setOptions({ countsLagMs: 60_000 });
    const now = clock.now().getTime();
    const mixed = [await submitted('two-sum', now), await submitted('valid-anagram', now)];
    expect(await novelties(mixed)).toEqual(['REPEAT', 'NOT_KNOWN_YET']);
    clock.advance(60_000);
    expect(await novelties(mixed)).toEqual(['REPEAT', 'NEW']);
    expect(await novelties([await submitted('valid-anagram', now), ...mixed])).toEqual(['REPEAT', 'REPEAT', 'NEW']);
  });

  test('confirms what LeetCode has listed once, even if 20 newer ones pushed it off the list before all was known', async () => {
    await provenUser('alice');
    await leetcode.setOptions({ countsLagMs: HOUR_MS });
    const swept = await submit('alice', 'two-sum');
    await problems.query(SWEEP, { usernames: ['alice'] }, token);
    for (let pushed = 0; pushed < 20; pushed += 1) await submit('alice', 'valid-parentheses');
    const claims = [claimOf(swept.submissionId, 'two-sum'), claimOf('1', 'two-sum')];
    expect(await confirm('alice', claims)).toMatchObject([
      { outcome: 'CONFIRMED', confirmed: { novelty: 'NOT_KNOWN_YET', language: 'python3' } },
      { outcome: 'NOT_VISIBLE' },
    ]);
    clock.advance(140_000);
    expect(await confirm('alice', claims)).toMatchObject([
      { outcome: 'CONFIRMED', confirmed: { novelty: 'REPEAT', problem: { slug: 'two-sum' } } },
      { outcome: 'NOT_VISIBLE' },
    ]);
  });

  test('sweeps many users with few requests, and the look serves what is confirmed later', async () => {
    await provenUser('alice');
    await provenUser('bob');
    const { submissionId } = await submit('alice', 'two-sum');
    await leetcode.clearRequests();
    const { data } = await problems.query(SWEEP, { usernames: ['alice', 'bob', 'nobody'] }, token);
    expect(data).toEqual({
      sweepRecentSubmissions: [
        { username: 'alice', accepted: [{ submissionId, problemSlug: 'two-sum', language: 'python3' }] },
        { username: 'bob', accepted: [] },
        { username: 'nobody', accepted: [] },
      ],
    });
    expect(await asked()).toEqual([[...LOOK, ...LOOK, ...LOOK]]);
    const answers = await confirm('alice', [claimOf(submissionId, 'two-sum')]);
    expect(answers).toMatchObject([{ confirmed: { novelty: 'NEW' } }]);
  });

  test('refuses claims of a user who is gone from LeetCode without a failure, and keeps what it has of them', async () => {
    await provenUser('alice');
    const kept = () => problems.db.collection('solve_histories').find().toArray();
    const before = await kept();
    await leetcode.reset();
    const failures = async () => (await problems.metrics()).match(/leetcord_leetcode_failures_total\{.*UserLooks.*/g);
    const failed = await failures();
    expect(await confirm('alice', [claimOf('1', 'two-sum')])).toMatchObject([
      { outcome: 'REFUSED', reason: 'LeetCode has no user alice any more: prove your LeetCode name again.' },
    ]);
    const { data } = await problems.query(SWEEP, { usernames: ['alice'] }, token);
    expect(data).toEqual({ sweepRecentSubmissions: [{ username: 'alice', accepted: [] }] });
    expect(await kept()).toEqual(before);
    expect(await failures()).toEqual(failed);
  });

  test('leaves a claim open that LeetCode does not list, also where it knows no such problem', async () => {
    await leetcode.putAccount({ username: 'alice' });
    const slugs = ['no-such-problem', 'No such problem!', 'two-sum'];
    const answers = await confirm(
      'alice',
      slugs.map((problemSlug) => ({ submissionId: '1', problemSlug, verdict: 'ACCEPTED' })),
    );
    expect(answers?.map(({ outcome }) => outcome)).toEqual(['NOT_VISIBLE', 'NOT_VISIBLE', 'NOT_VISIBLE']);
  });

  test('reads a profile as it is now, under the name that LeetCode writes', async () => {
    const read = async (username: string) =>
      (await problems.query<{ freshLeetCodeProfile: unknown }>(PROFILE, { username }, token)).data.freshLeetCodeProfile;
    await expect(read('alice')).resolves.toBeNull();
    await leetcode.putAccount({ username: 'Alice', aboutMe: 'one' });
    await expect(read('aLICE')).resolves.toMatchObject({ username: 'Alice', aboutMe: 'one' });
    await leetcode.putAccount({ username: 'Alice', aboutMe: 'two' });
    await expect(read('alice')).resolves.toMatchObject({ aboutMe: 'two' });
    await expect(read('not a name')).resolves.toBeNull();
  });
});
