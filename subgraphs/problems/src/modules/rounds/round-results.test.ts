import { createLeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import { startLeetCodeStandIn, type LeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startProblemsUnderTest } from '../../testing/problems-under-test.ts';

const RESULTS = /* GraphQL */ `
  query ($round: String!, $usernames: [String!]!) {
    leetcodeRoundResults(round: $round, usernames: $usernames) {
      username
      outcome
      result {
        solved
        problemCount
        finishSeconds
        place
        rating
        ratingChange
      }
    }
  }
`;
const FORGET = 'mutation { forgetLeetCodeUser(input: { username: "ALICE" }) { username } }';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Ahead of all clocks, as the database deletes by its own what tells of nothing. */
const NOW = Date.parse('2030-01-08T12:00:00Z');

interface RoundUser {
  username: string;
  outcome: string | null;
  result: object | null;
}

const own = (number: number, rating: number, change: object = {}) => ({
  ...{ titleSlug: `weekly-contest-${number}`, rating, ranking: 900, problemsSolved: 3, finishTimeInSeconds: 3_600 },
  ...change,
});

describe("what users made of LeetCode's rounds", () => {
  let standIn: LeetCodeStandIn;
  let leetcode: ReturnType<typeof createLeetCodeControl>;
  let problems: Awaited<ReturnType<typeof startProblemsUnderTest>>;
  let token: string;
  let now = NOW;

  beforeAll(async () => {
    const clock = { now: () => new Date(now) };
    standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0, clock });
    leetcode = createLeetCodeControl(standIn.url);
    problems = await startProblemsUnderTest(standIn.url, { resilience: { retries: 0, failuresToOpen: 1_000 }, clock });
    token = await problems.tokenWith('rounds:results', 'users:forget');
  });
  afterAll(async () => {
    await problems.close();
    await standIn.stop();
  });
  beforeEach(async () => {
    // Weekly Contest 692 was two days ago: LeetCode has rated 691.
    now = NOW;
    await leetcode.reset();
    for (const name of ['round_results', 'request_budget']) await problems.db.collection(name).deleteMany({});
    await leetcode.putAccount({
      ...{ username: 'Alice', attendedRounds: [own(683, 1_560.5), own(691, 1_540.25, { problemsSolved: 2 })] },
    });
    await leetcode.putAccount({ username: 'bob' });
  });

  const ask = (round: string, ...usernames: string[]) =>
    problems.query<{ leetcodeRoundResults: RoundUser[] }>(RESULTS, { round, usernames }, token);
  const read = async (round: string, ...usernames: string[]) =>
    (await ask(round, ...usernames)).data.leetcodeRoundResults;
  const outcomes = async (round: string, ...usernames: string[]) =>
    (await read(round, ...usernames)).map(({ outcome }) => outcome);
  const asked = async () =>
    (await leetcode.requests()).flatMap(({ operations }) => operations).filter((it) => it.startsWith('userContest'));

  test('are told in the order of the names: who took part, who did not, and whom LeetCode has not', async () => {
    expect(await read('Weekly Contest 691', 'alice', 'nobody', 'bob')).toEqual([
      {
        ...{ username: 'alice', outcome: 'TOOK_PART' },
        result: {
          ...{ solved: 2, problemCount: 4, finishSeconds: 3_600, place: 900 },
          ...{ rating: 1_540.25, ratingChange: -20.25 },
        },
      },
      { username: 'nobody', outcome: 'USER_UNKNOWN', result: null },
      { username: 'bob', outcome: 'DID_NOT_TAKE_PART', result: null },
    ]);
  });

  test('count the change of the rating from 1,500 for the first, and have no time where nothing was solved', async () => {
    await leetcode.putAccount({
      ...{ username: 'carol', attendedRounds: [own(690, 1_480, { problemsSolved: 0, finishTimeInSeconds: 0 })] },
    });
    expect(await read('weekly 690', 'carol')).toMatchObject([
      { result: { solved: 0, finishSeconds: null, rating: 1_480, ratingChange: -20 } },
    ]);
  });

  test('are not rated yet until LeetCode has, which is asked again after ten minutes, and then never again', async () => {
    await leetcode.putAccount({ username: 'alice', attendedRounds: [own(692, 1_600)] });
    expect(await outcomes('weekly 692', 'alice', 'bob')).toEqual(['NOT_RATED_YET', 'NOT_RATED_YET']);
    expect(await outcomes('weekly 9999', 'bob')).toEqual(['NOT_RATED_YET']);
    now += 9 * MINUTE_MS;
    await leetcode.clearRequests();
    expect(await outcomes('weekly 692', 'alice')).toEqual(['NOT_RATED_YET']);
    expect(await asked()).toEqual([]);
    now += 2 * DAY_MS;
    expect(await outcomes('weekly 692', 'alice', 'bob')).toEqual(['TOOK_PART', 'DID_NOT_TAKE_PART']);
    const rated = await read('weekly 692', 'alice', 'bob');
    await leetcode.addFault({ kind: 'drop-socket' });
    now += 300 * DAY_MS;
    await leetcode.clearRequests();
    expect(await read('weekly 692', 'alice', 'bob')).toEqual(rated);
    expect(await asked()).toEqual([]);
  });

  test('are asked for by few requests, some users in each', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `user-${index}`);
    await Promise.all(names.map((username) => leetcode.putAccount({ username })));
    expect(await outcomes('weekly 691', ...names)).toEqual(names.map(() => 'DID_NOT_TAKE_PART'));
    const counts = (await leetcode.requests()).map(({ operations }) => operations.length / 2);
    expect(counts.toSorted()).toEqual([2, 5, 5]);
  });

  test.each(['rate-limit', 'challenge', 'cloudflare', 'field-gone', 'field-changed', 'resolver-error'] as const)(
    'are not told of whom LeetCode answers with a %s; those that are known stay',
    async (kind) => {
      await read('weekly 691', 'alice');
      await outcomes('weekly 692', 'bob');
      await leetcode.addFault({ kind, fields: ['title', 'userContestRankingHistory'], retryAfterSeconds: 0 });
      now += 20 * MINUTE_MS;
      expect(await outcomes('weekly 691', 'alice', 'bob')).toEqual(['TOOK_PART', null]);
      // Not rated when it was last asked says nothing of now.
      expect(await outcomes('weekly 692', 'bob')).toEqual([null]);
    },
  );

  test('are forgotten with the user, and nobody else', async () => {
    await leetcode.putAccount({ username: 'alice2' });
    for (const round of ['weekly 690', 'weekly 691', 'weekly 692']) await read(round, 'alice', 'alice2');
    await problems.query(FORGET, {}, token);
    const kept = await problems.db.collection<{ _id: string }>('round_results').find().toArray();
    expect(kept.map(({ _id }) => _id).toSorted()).toEqual(
      [690, 691, 692].map((number) => `alice2 weekly-contest-${number}`),
    );
  });

  test.each([
    ['two-sum', ['bob'], 'round is no weekly or biweekly contest of LeetCode.'],
    ['weekly 691', ['not a name'], 'username is not a LeetCode name.'],
    ['weekly 691', Array.from({ length: 51 }, () => 'bob'), 'At most 50 users can be asked about at once.'],
  ])('of %o and %o are refused with what is wrong', async (round, usernames, sentence) => {
    expect((await ask(round, ...usernames)).errors).toMatchObject([
      { message: sentence, extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
