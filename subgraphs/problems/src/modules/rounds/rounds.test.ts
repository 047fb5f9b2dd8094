import { createLeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import { startLeetCodeStandIn, type LeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startProblemsUnderTest } from '../../testing/problems-under-test.ts';

const ROUND = /* GraphQL */ `
  query ($slug: String!) {
    leetcodeRound(slug: $slug) {
      slug
      title
      kind
      number
      url
      startsAt
      durationSeconds
      problems {
        slug
        points
        problem {
          title
        }
      }
      fetchedAt
      isStale
    }
  }
`;
const UPCOMING = /* GraphQL */ `
  {
    upcomingLeetCodeRounds {
      rounds {
        slug
        title
        kind
        url
        startsAt
        durationSeconds
      }
      fetchedAt
      isStale
    }
  }
`;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

interface Round {
  slug: string;
  problems: { slug: string; points: number | null; problem: { title: string } | null }[];
  fetchedAt: string | null;
  isStale: boolean;
}
interface Upcoming {
  rounds: { slug: string; startsAt: string }[];
  isStale: boolean;
}

describe("LeetCode's own rounds", () => {
  let standIn: LeetCodeStandIn;
  let leetcode: ReturnType<typeof createLeetCodeControl>;
  let problems: Awaited<ReturnType<typeof startProblemsUnderTest>>;
  let now: number;

  beforeAll(async () => {
    const clock = { now: () => new Date(now) };
    now = Date.now();
    standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0, clock });
    leetcode = createLeetCodeControl(standIn.url);
    problems = await startProblemsUnderTest(standIn.url, {
      clock,
      resilience: { retries: 0, failuresToOpen: 1_000 },
    });
    const stored = problems.db.collection<{ _id: string }>('contest_ratings');
    const rounds = { 'weekly-contest-528': ['two-sum', '3sum'], 'weekly-contest-9999': ['climbing-stairs'] };
    await stored.insertOne({ _id: 'all', ...{ importId: 'one', bySlug: {}, rounds } });
  });
  afterAll(async () => {
    await problems.close();
    await standIn.stop();
  });
  beforeEach(async () => {
    now = Date.parse('2026-11-24T12:00:00Z');
    await leetcode.reset();
    for (const name of ['rounds', 'upcoming_rounds', 'problems', 'request_budget']) {
      await problems.db.collection(name).deleteMany({});
    }
  });

  const query = (slug: string) => problems.query<{ leetcodeRound: Round | null }>(ROUND, { slug });
  const read = async (slug: string) => (await query(slug)).data.leetcodeRound;
  const upcoming = () => problems.query<{ upcomingLeetCodeRounds: Upcoming }>(UPCOMING);
  const readUpcoming = async () => (await upcoming()).data.upcomingLeetCodeRounds;
  const asked = async (field: string) =>
    (await leetcode.requests()).flatMap(({ operations }) => operations).filter((name) => name === field).length;

  test('are read with their problems in order and what these are worth, whatever somebody types', async () => {
    const round = await read('Weekly Contest 525');
    expect(round).toMatchObject({
      ...{ slug: 'weekly-contest-525', title: 'Weekly Contest 525', kind: 'WEEKLY', number: 525 },
      ...{ url: 'https://leetcode.com/contest/weekly-contest-525/', durationSeconds: 5_400 },
      ...{ startsAt: '2026-10-25T02:30:00.000Z', isStale: false },
    });
    expect(round?.problems.map(({ points }) => points)).toEqual([3, 4, 5, 6]);
    expect(round?.problems.filter(({ problem }) => problem === null)).toEqual([]);
    expect(await read('https://leetcode.com/contest/weekly-contest-525/ranking/')).toEqual(round);
    expect(await read('biweekly 190')).toMatchObject({ slug: 'biweekly-contest-190', kind: 'BIWEEKLY', number: 190 });
    expect(await asked('contest')).toBe(2);
  });

  test('that are past are never read again, also years later with LeetCode down', async () => {
    const round = await read('weekly 525');
    now += 3_000 * DAY_MS;
    await leetcode.clearRequests();
    await leetcode.addFault({ kind: 'drop-socket' });
    expect(await read('weekly 525')).toMatchObject({ slug: round!.slug, isStale: false });
    expect(await asked('contest')).toBe(0);
  });

  test('have no problems before they start, and have them ten minutes after', async () => {
    now = Date.parse('2026-11-29T02:29:00Z');
    expect(await read('weekly 530')).toMatchObject({ startsAt: '2026-11-29T02:30:00.000Z', problems: [] });
    now += 11 * MINUTE_MS;
    await expect.poll(async () => (await read('weekly 530'))?.problems.length).toBe(4);
  });

  test.each(['two-sum', 'weekly', '', 'weekly 4000'])('are none by the name of %o', async (text) => {
    expect(await query(text)).toEqual({ data: { leetcodeRound: null } });
  });

  test('come from the list of ratings where LeetCode does not answer or does not know them, without points', async () => {
    const listed = [
      { slug: 'two-sum', points: null, problem: expect.anything() },
      { slug: '3sum', points: null, problem: expect.anything() },
    ];
    expect(await read('weekly 9999')).toMatchObject({ problems: [{ slug: 'climbing-stairs' }], fetchedAt: null });
    await leetcode.addFault({ kind: 'cloudflare' });
    expect(await read('weekly 528')).toMatchObject({
      problems: listed,
      startsAt: null,
      fetchedAt: null,
      isStale: true,
    });
    const unavailable = [{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }];
    expect(await query('weekly 527')).toMatchObject({ data: { leetcodeRound: null }, errors: unavailable });
    await leetcode.clearFaults();
    expect(await read('weekly 528')).toMatchObject({ problems: [{ points: 3 }, {}, {}, {}], isStale: false });
  });

  test.each(['rate-limit', 'challenge', 'cloudflare', 'field-gone', 'field-changed', 'resolver-error'] as const)(
    'are not said to be none when LeetCode answers with a %s',
    async (kind) => {
      await leetcode.addFault({ kind, fields: ['titleSlug'], retryAfterSeconds: 0 });
      expect((await query('weekly 525')).errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
      expect((await upcoming()).errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
    },
  );

  test('that come are told to everybody by one request an hour', async () => {
    const both = await Promise.all([readUpcoming(), readUpcoming()]);
    expect(both[0]).toEqual(both[1]);
    expect(both[0]).toMatchObject({
      rounds: [
        { slug: 'weekly-contest-530', kind: 'WEEKLY', startsAt: '2026-11-29T02:30:00.000Z' },
        {
          ...{ slug: 'biweekly-contest-197', title: 'Biweekly Contest 197', kind: 'BIWEEKLY', durationSeconds: 5_400 },
          ...{ url: 'https://leetcode.com/contest/biweekly-contest-197/', startsAt: '2026-12-05T14:30:00.000Z' },
        },
      ],
      isStale: false,
    });
    now += HOUR_MS - 1;
    await readUpcoming();
    expect(await asked('upcomingContests')).toBe(1);
    now += 1;
    await readUpcoming();
    await expect.poll(async () => (await readUpcoming()).isStale).toBe(false);
    expect(await asked('upcomingContests')).toBe(2);
  });

  test('that come are told from the old copy while LeetCode is down, without those that have started', async () => {
    const { rounds } = await readUpcoming();
    await leetcode.addFault({ kind: 'server-error' });
    now = Date.parse(rounds[0]!.startsAt);
    expect(await readUpcoming()).toMatchObject({ rounds: rounds.slice(1), isStale: true });
    await leetcode.clearFaults();
    now += 2 * MINUTE_MS;
    await expect.poll(readUpcoming).toMatchObject({ rounds: [{}, {}], isStale: false });
  });
});
