import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, bearer } from '../support/ask.ts';
import { startLeague, type League } from '../support/league.ts';

const PROFILE = '{ me { leetcode { username profile { username isStale solved { all easy } } } } }';
const DAILY = '{ dailyChallenge { date problem { slug } } }';

let league: League;
beforeAll(async () => {
  league = await startLeague();
});
afterAll(() => league?.close());

test('a user sees the solved counts of the LeetCode account that users knows and problems reads', async () => {
  const { accessToken } = await league.join('ada');
  await league.stage.leetcode.submit({ username: 'ada_codes', slug: 'two-sum' });
  const { data, errors } = await ask(league.stage.api, { query: PROFILE }, bearer(accessToken));
  expect(errors).toBeUndefined();
  const profile = { username: 'ada_codes', isStale: false, solved: { all: 1, easy: 1 } };
  expect(data).toEqual({ me: { leetcode: { username: 'ada_codes', profile } } });
});

test("anybody sees today's challenge", async () => {
  const { data } = await ask(league.stage.api, { query: DAILY });
  expect(data).toEqual({
    dailyChallenge: { date: new Date().toISOString().slice(0, 10), problem: { slug: expect.any(String) } },
  });
});
