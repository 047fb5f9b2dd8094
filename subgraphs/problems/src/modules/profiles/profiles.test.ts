import { createLeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import { startLeetCodeStandIn, type LeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import type { CommandStartedEvent } from 'mongodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startProblemsUnderTest } from '../../testing/problems-under-test.ts';

const PROFILE = /* GraphQL */ `
  query ($username: String!) {
    leetcodeProfile(username: $username) {
      username
      ranking
      solved {
        all
        easy
        medium
        hard
      }
      contestRating {
        rating
        attendedContests
        badge
      }
      badges {
        name
        iconUrl
        earnedOn
      }
      calendar {
        date
        submissions
      }
      streak
      fetchedAt
      isStale
    }
  }
`;
const ACCOUNTS = /* GraphQL */ `
  query ($of: [_Any!]!) {
    _entities(representations: $of) {
      ... on LeetCodeAccount {
        username
        profile {
          isStale
          solved {
            all
          }
        }
      }
    }
  }
`;
const RECENT = /* GraphQL */ `
  query ($username: String!) {
    recentAcceptedSubmissions(username: $username) {
      fetchedAt
      isStale
      submissions {
        id
        language
        submittedAt
        problem {
          title
        }
      }
    }
  }
`;
const FORGET = 'mutation { forgetLeetCodeUser(input: { username: "ALICE" }) { username } }';
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

interface Profile {
  isStale: boolean;
  fetchedAt: string;
  solved: { all: number };
}

describe('profiles of LeetCode', () => {
  let standIn: LeetCodeStandIn;
  let leetcode: ReturnType<typeof createLeetCodeControl>;
  let problems: Awaited<ReturnType<typeof startProblemsUnderTest>>;
  let laterMs: number;
  const clock = { now: () => new Date(Date.now() + laterMs) };

  beforeAll(async () => {
    standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0, clock });
    leetcode = createLeetCodeControl(standIn.url);
    problems = await startProblemsUnderTest(standIn.url, {
      clock,
      resilience: { attemptTimeoutMs: 2_500, retries: 0, failuresToOpen: 1_000 },
    });
  });
  afterAll(async () => {
    await problems.close();
    await standIn.stop();
  });
  beforeEach(async () => {
    laterMs = 0;
    await leetcode.reset();
    for (const name of ['problems', 'profiles', 'recent_accepted', 'request_budget']) {
      await problems.db.collection(name).deleteMany({});
    }
  });

  const read = (username: string) => problems.query<{ leetcodeProfile: Profile | null }>(PROFILE, { username });
  const readAccounts = (usernames: string[]) =>
    problems.query<{ _entities: { profile: Profile | null }[] }>(ACCOUNTS, {
      of: usernames.map((username) => ({ __typename: 'LeetCodeAccount', username })),
    });
  const readRecent = (username: string) =>
    problems.query<{
      recentAcceptedSubmissions: { fetchedAt: string | null; isStale: boolean; submissions: { id: string }[] };
    }>(RECENT, {
      username,
    });
  const asked = async () => (await leetcode.requests()).map(({ operations }) => operations);

  test('are read once, in any case of the name, with everything that LeetCode shows', async () => {
    await leetcode.putAccount({
      username: 'Alice',
      badges: [{ id: '1', name: 'b', displayName: '50 Days', icon: '/static/50.png', creationDate: '2026-02-03' }],
      contestRanking: {
        attendedContestsCount: 3,
        rating: 1_612.5,
        globalRanking: 90_000,
        totalParticipants: 700_000,
        topPercentage: 12.3,
        badge: { name: 'Knight' },
      },
    });
    const at = Date.now() - DAY_MS;
    for (const slug of ['two-sum', 'two-sum', '3sum']) await leetcode.submit({ username: 'Alice', slug, at });
    const first = await read('alice');
    expect(first).toEqual({
      data: {
        leetcodeProfile: {
          username: 'Alice',
          ranking: 1_000_000,
          solved: { all: 2, easy: 1, medium: 1, hard: 0 },
          contestRating: { rating: 1_612.5, attendedContests: 3, badge: 'Knight' },
          badges: [{ name: '50 Days', iconUrl: 'https://leetcode.com/static/50.png', earnedOn: '2026-02-03' }],
          calendar: [{ date: new Date(at).toISOString().slice(0, 10), submissions: 3 }],
          streak: 1,
          fetchedAt: expect.any(String),
          isStale: false,
        },
      },
    });
    expect(await read('ALICE')).toEqual(first);
    expect(await asked()).toEqual([['matchedUser', 'userContestRanking']]);
  });

  test('are answered as they were for days, and refreshed in the background after ten minutes', async () => {
    await leetcode.putAccount({ username: 'alice' });
    await read('alice');
    await leetcode.submit({ username: 'alice', slug: 'two-sum' });
    laterMs = 10 * MINUTE_MS;
    expect((await read('alice')).data.leetcodeProfile).toMatchObject({ isStale: true, solved: { all: 0 } });
    await expect
      .poll(async () => (await read('alice')).data.leetcodeProfile)
      .toMatchObject({ isStale: false, solved: { all: 1 } });
  });

  test('of unknown users are null, which is remembered for some minutes; impossible names are not asked for', async () => {
    for (const name of ['nobody', 'Nobody', 'no name', '', 'a/b']) {
      expect(await read(name)).toEqual({ data: { leetcodeProfile: null } });
    }
    expect(await asked()).toHaveLength(1);
    await leetcode.putAccount({ username: 'nobody' });
    laterMs = 5 * MINUTE_MS;
    expect((await read('nobody')).data.leetcodeProfile).not.toBeNull();
  });

  test('of 50 accounts take two requests when cold, and one command when warm; a user who is gone has none', async () => {
    const usernames = Array.from({ length: 50 }, (_, index) => `user-${index}`);
    for (const username of usernames.slice(1)) await leetcode.putAccount({ username });
    const cold = await readAccounts(usernames);
    expect(cold.errors).toBeUndefined();
    expect(cold.data._entities[0]).toEqual({ username: 'user-0', profile: null });
    expect(cold.data._entities[49]).toEqual({ username: 'user-49', profile: { isStale: false, solved: { all: 0 } } });
    expect((await asked()).map((fields) => fields.length)).toEqual([50, 50]);
    await leetcode.clearRequests();
    const commands: string[] = [];
    // Jobs look meanwhile whether they are due, and the process whether a newer one migrates the database.
    const count = ({ commandName }: CommandStartedEvent) => {
      if (commandName !== 'distinct') commands.push(commandName);
    };
    problems.mongo.on('commandStarted', count);
    expect(await readAccounts(usernames)).toEqual(cold);
    problems.mongo.off('commandStarted', count);
    expect(commands).toEqual(['find']);
    expect(await asked()).toEqual([]);
  });

  test('have a separate list of recent accepted submissions, empty for a user who is unknown or impossible', async () => {
    await leetcode.putAccount({ username: 'alice' });
    const { submissionId, at } = await leetcode.submit({ username: 'alice', slug: 'two-sum' });
    await leetcode.submit({ username: 'alice', slug: '3sum', status: 'Wrong Answer' });
    const row = {
      id: submissionId,
      language: 'python3',
      submittedAt: new Date(Math.floor(at / 1_000) * 1_000).toISOString(),
      problem: { title: 'Two Sum' },
    };
    const fetchedAt = expect.any(String);
    const alices = { data: { recentAcceptedSubmissions: { fetchedAt, isStale: false, submissions: [row] } } };
    const none = { isStale: false, submissions: [] };
    expect(await readRecent('alice')).toEqual(alices);
    expect(await readRecent('Alice')).toEqual(alices);
    expect(await readRecent('nobody')).toEqual({ data: { recentAcceptedSubmissions: { ...none, fetchedAt } } });
    expect(await readRecent('no name')).toEqual({ data: { recentAcceptedSubmissions: { ...none, fetchedAt: null } } });
    expect(await asked()).toEqual([['recentAcSubmissionList'], ['question'], ['recentAcSubmissionList']]);
    await leetcode.submit({ username: 'alice', slug: '3sum' });
    laterMs = MINUTE_MS;
    await expect
      .poll(async () => (await readRecent('alice')).data.recentAcceptedSubmissions.submissions)
      .toHaveLength(2);
  });

  test('of names that LeetCode does not know leave nothing that stays for longer than a day', async () => {
    await Promise.all(['nobody', 'no-one'].flatMap((name) => [read(name), readRecent(name)]));
    const kept = [];
    for (const name of ['profiles', 'recent_accepted']) {
      kept.push(...(await problems.db.collection(name).find().toArray()));
    }
    expect(kept).toHaveLength(4);
    for (const { expireAt } of kept) expect(expireAt.getTime()).toBeLessThan(Date.now() + DAY_MS + 15 * MINUTE_MS);
  });

  test('are forgotten with the user', async () => {
    await leetcode.putAccount({ username: 'alice' });
    await leetcode.submit({ username: 'alice', slug: 'two-sum' });
    await Promise.all([read('alice'), readRecent('alice')]);
    const copies = async () =>
      (await problems.db.collection('profiles').countDocuments()) +
      (await problems.db.collection('recent_accepted').countDocuments());
    expect(await copies()).toBe(2);
    await problems.query(FORGET, {}, await problems.tokenWith('users:forget'));
    expect(await copies()).toBe(0);
  });

  // All kinds are in leetcode-faults.test.ts; those of drift depend on what is asked.
  test.each(['server-error', 'schema-change', 'field-gone', 'field-changed'] as const)(
    'are old marked copies, or else unavailable, when LeetCode fails by %s',
    async (kind) => {
      await leetcode.putAccount({ username: 'alice' });
      await leetcode.putAccount({ username: 'bob' });
      await leetcode.submit({ username: 'alice', slug: 'two-sum' });
      const { fetchedAt } = (await read('alice')).data.leetcodeProfile ?? {};
      await Promise.all([readRecent('alice'), readRecent('bob')]);
      await leetcode.addFault({ kind, delayMs: 6_000, retryAfterSeconds: 0 });
      laterMs = 4 * DAY_MS;
      const [old, cold, recent, empty, accounts] = await Promise.all([
        read('alice'),
        read('bob'),
        readRecent('alice'),
        readRecent('bob'),
        readAccounts(['alice', 'bob']),
      ]);
      expect(old).toMatchObject({ data: { leetcodeProfile: { isStale: true, fetchedAt } } });
      expect(cold).toMatchObject({
        data: { leetcodeProfile: null },
        errors: [{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }],
      });
      expect(recent.data.recentAcceptedSubmissions).toMatchObject({ isStale: true, submissions: [{}] });
      expect(empty.data.recentAcceptedSubmissions).toMatchObject({
        submissions: [],
        fetchedAt: expect.any(String),
      });
      expect(accounts).toMatchObject({
        errors: [{ path: ['_entities', 1, 'profile'], extensions: { code: 'UPSTREAM_UNAVAILABLE' } }],
        data: {
          _entities: [
            { username: 'alice', profile: { isStale: true, solved: { all: 1 } } },
            { username: 'bob', profile: null },
          ],
        },
      });
    },
  );
});
