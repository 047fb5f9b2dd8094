import { createLeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import { startLeetCodeStandIn, type LeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startProblemsUnderTest } from '../../testing/problems-under-test.ts';

const DAILY = /* GraphQL */ `
  query ($date: Date) {
    dailyChallenge(date: $date) {
      date
      url
      isStale
      problem {
        slug
      }
    }
  }
`;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

interface Daily {
  date: string;
  url: string;
  isStale: boolean;
  problem: { slug: string };
}

describe('daily challenges', () => {
  let standIn: LeetCodeStandIn;
  let leetcode: ReturnType<typeof createLeetCodeControl>;
  let problems: Awaited<ReturnType<typeof startProblemsUnderTest>>;
  let now: number;
  /** How far LeetCode's clock is ahead of ours, in ms. */
  let aheadMs: number;

  beforeAll(async () => {
    standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0, clock: { now: () => new Date(now + aheadMs) } });
    leetcode = createLeetCodeControl(standIn.url);
    problems = await startProblemsUnderTest(standIn.url, {
      clock: { now: () => new Date(now) },
      resilience: { retries: 0, failuresToOpen: 1_000 },
    });
  });
  afterAll(async () => {
    await problems.close();
    await standIn.stop();
  });
  beforeEach(async () => {
    now = Date.parse('2026-11-23T18:00:00Z');
    aheadMs = 0;
    await leetcode.reset();
    await problems.db.collection('daily_challenges').deleteMany({});
    await problems.db.collection('request_budget').deleteMany({});
  });

  const query = (date?: string) => problems.query<{ dailyChallenge: Daily | null }>(DAILY, { date });
  const read = async (date?: string) => (await query(date)).data.dailyChallenge;
  const dateOf = async (date?: string) => (await read(date))?.date;
  const asked = async () =>
    (await leetcode.requests()).flatMap(({ operations }) => operations).filter((field) => field !== 'question');

  test('of today are read once, whether today is named or not', async () => {
    const today = await read();
    expect(today).toMatchObject({ date: '2026-11-23', isStale: false });
    expect(today?.url).toBe(
      `https://leetcode.com/problems/${today?.problem.slug}/?envType=daily-question&envId=2026-11-23`,
    );
    expect(await read('2026-11-23')).toEqual(today);
    expect(await asked()).toEqual(['activeDailyCodingChallengeQuestion']);
  });

  test('of other days come with their whole month, in one request', async () => {
    expect(await dateOf('2026-10-07')).toBe('2026-10-07');
    const october = Array.from({ length: 31 }, (_, index) => `2026-10-${String(index + 1).padStart(2, '0')}`);
    const all = await Promise.all(october.map((date) => dateOf(date)));
    expect(all).toEqual(october);
    expect(await asked()).toEqual(['dailyCodingChallengeV2']);
    await leetcode.clearRequests();
    const fields = ['2026-09-30', '2026-08-31', '2026-08-30'].map(
      (day, i) => `d${i}: dailyChallenge(date: "${day}") { date }`,
    );
    await problems.query(`{ ${fields.join(' ')} }`);
    expect((await leetcode.requests()).map(({ operations }) => operations)).toEqual([
      ['dailyCodingChallengeV2', 'dailyCodingChallengeV2'],
    ]);
  });

  test('of days that had long ended when they were read are fresh for a month', async () => {
    await read('2026-11-22');
    await leetcode.clearRequests();
    now += 29 * DAY_MS;
    expect(await read('2026-11-21')).toMatchObject({ isStale: false });
    expect(await asked()).toEqual([]);
    expect(await read('2026-11-22')).toMatchObject({ isStale: true });
    await expect.poll(() => read('2026-11-22')).toMatchObject({ isStale: false });
  });

  test.each(['2020-03-31', '1970-01-01', '2026-11-24', '9999-12-31'])(
    'of %s do not exist, and LeetCode is not asked',
    async (day) => {
      expect(await query(day)).toEqual({ data: { dailyChallenge: null } });
      expect(await asked()).toEqual([]);
    },
  );

  test('change at midnight in UTC', async () => {
    now = Date.parse('2026-11-23T23:59:59.999Z');
    const before = await read();
    expect(before?.date).toBe('2026-11-23');
    now += 1;
    const after = await read();
    expect(after).toMatchObject({ date: '2026-11-24', isStale: false });
    expect(after?.problem).not.toEqual(before?.problem);
    expect(await read('2026-11-23')).toEqual(before);
    expect(await asked()).toEqual(['activeDailyCodingChallengeQuestion', 'activeDailyCodingChallengeQuestion']);
  });

  test("that LeetCode still shows after midnight are yesterday's, under their own date, until it shows today's", async () => {
    now = Date.parse('2026-11-24T00:00:05Z');
    aheadMs = -MINUTE_MS;
    expect(await dateOf()).toBe('2026-11-23');
    expect(await dateOf('2026-11-24')).toBeUndefined();
    expect(await dateOf('2026-11-23')).toBe('2026-11-23');
    expect(await asked()).toEqual(['activeDailyCodingChallengeQuestion', 'dailyCodingChallengeV2']);
    now += MINUTE_MS;
    expect(await dateOf()).toBe('2026-11-24');
  });

  test("that LeetCode shows before our midnight are tomorrow's: today's is found in its month", async () => {
    now = Date.parse('2026-11-23T23:59:59Z');
    aheadMs = MINUTE_MS;
    expect(await dateOf()).toBe('2026-11-23');
    expect(await dateOf('2026-11-24')).toBeUndefined();
    await leetcode.clearRequests();
    now += MINUTE_MS;
    expect(await dateOf()).toBe('2026-11-24');
    expect(await asked()).toEqual([]);
  });

  test("that were read stay when LeetCode is down, and yesterday's never becomes today's", async () => {
    await read();
    await leetcode.addFault({ kind: 'cloudflare' });
    now += 23 * 60 * MINUTE_MS;
    expect(await query()).toMatchObject({
      data: { dailyChallenge: null },
      errors: [{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }],
    });
    expect(await read('2026-11-23')).toMatchObject({ date: '2026-11-23', isStale: false });
    now += 30 * DAY_MS;
    expect(await read('2026-11-23')).toMatchObject({ date: '2026-11-23', isStale: true });
    await leetcode.clearFaults();
    now += MINUTE_MS;
    await expect.poll(() => read('2026-11-23')).toMatchObject({ isStale: false });
  });
});
