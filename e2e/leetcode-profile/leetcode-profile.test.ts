import { demoCommunityId } from '@leetcord/driver/communities';
import { solveConfirmed } from '@leetcord/driver/solving';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLeague, type League } from '../support/league.ts';

const PROFILE = '{ me { leetcode { username profile { username isStale solved { all easy } } } } }';
const BOARD =
  'query ($id: ID!) { leaderboard(communityId: $id) { entries { edges { node { solved user { displayName leetcode { username profile { isStale } } } } } } } }';
const DAILY = '{ dailyChallenge { date problem { slug } } }';

let league: League;
beforeAll(async () => {
  league = await startLeague();
});
afterAll(() => league?.close());

test('a user sees the solved counts of the LeetCode account that users knows and problems reads', async () => {
  const ada = await league.join('ada');
  await solveConfirmed(league.stage, ada, 'two-sum');
  const { data, errors } = await league.stage.api.ask({ query: PROFILE }, ada.accessToken);
  expect(errors).toBeUndefined();
  const profile = { username: 'ada_codes', isStale: false, solved: { all: 1, easy: 1 } };
  expect(data).toEqual({ me: { leetcode: { username: 'ada_codes', profile } } });
});

test("anybody sees today's challenge", async () => {
  const { data } = await league.stage.api.ask({ query: DAILY });
  expect(data).toEqual({
    dailyChallenge: { date: new Date().toISOString().slice(0, 10), problem: { slug: expect.any(String) } },
  });
});

test('a leaderboard has all but the profile that LeetCode does not give, which is an error and not a null', async () => {
  const { stage } = league;
  // Ada has a problem more, the one above: two who solve as much in the same second share a rank, and may stand in either order.
  const [ada, ben] = [await league.join('ada'), await league.join('ben')];
  await solveConfirmed(stage, ada, 'valid-anagram');
  await solveConfirmed(stage, ben, 'valid-anagram');
  await stage.api.ask({ query: '{ leetcodeProfile(username: "ada_codes") { username } }' });
  await stage.leetcode.addFault({ kind: 'server-error' });
  const { data, errors } = await stage.api.ask({ query: BOARD, variables: { id: await demoCommunityId(stage) } });
  await stage.leetcode.clearFaults();
  const row = (solved: number, displayName: string, username: string, profile: object | null) => ({
    node: { solved, user: { displayName, leetcode: { username, profile } } },
  });
  const edges = [row(2, 'Ada', 'ada_codes', { isStale: false }), row(1, 'Ben', 'ben_codes', null)];
  expect(data).toEqual({ leaderboard: { entries: { edges } } });
  expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);
});
