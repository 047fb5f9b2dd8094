import { solveConfirmed } from '@leetcord/driver/solving';
import { WAIT } from '@leetcord/driver/until';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Club } from '../support/club.ts';
import type { League } from '../support/league.ts';

export const leetcodeProfile = (given: () => League) =>
  describe('LeetCode profiles', () => {
    const PROFILE = '{ me { leetcode { username profile { username isStale solved { all easy } } } } }';
    const BOARD =
      'query ($id: ID!) { leaderboard(communityId: $id) { entries { edges { node { solved user { displayName leetcode { username profile { isStale } } } } } } } }';
    const DAILY = '{ dailyChallenge { date problem { slug } } }';

    let league: League;
    let club: Club;
    beforeAll(async () => {
      league = given();
      club = await league.openClub('profiles');
    });

    test('a user sees the solved counts of the LeetCode account that users knows and problems reads', async () => {
      const ada = await club.join('ada');
      await solveConfirmed(league.stage, ada, 'two-sum');
      const { data, errors } = await league.stage.api.ask({ query: PROFILE }, ada.accessToken);
      expect(errors).toBeUndefined();
      const profile = { username: club.leetcodeNames.ada, isStale: false, solved: { all: 1, easy: 1 } };
      expect(data).toEqual({ me: { leetcode: { username: club.leetcodeNames.ada, profile } } });
    });

    test("anonymous callers see today's challenge", async () => {
      const { data } = await league.stage.api.ask({ query: DAILY });
      expect(data).toEqual({
        dailyChallenge: { date: new Date().toISOString().slice(0, 10), problem: { slug: expect.any(String) } },
      });
    });

    test('a leaderboard shows everything but a profile that LeetCode does not give, which is an error and not a null', async () => {
      const { stage } = league;
      // Ada has one problem more, from above: two members who solve as much in the same second share a rank, and may stand in either order.
      const [ada, ben] = [await club.join('ada'), await club.join('ben')];
      await solveConfirmed(stage, ada, 'valid-anagram');
      await solveConfirmed(stage, ben, 'valid-anagram');
      await stage.api.ask({ query: `{ leetcodeProfile(username: "${club.leetcodeNames.ada}") { username } }` });
      await stage.leetcode.addFault({ kind: 'server-error' });
      const { data, errors } = await stage.api.ask({ query: BOARD, variables: { id: club.communityId } });
      await stage.leetcode.clearFaults();
      const row = (solved: number, displayName: string, username: string, profile: object | null) => ({
        node: { solved, user: { displayName, leetcode: { username, profile } } },
      });
      const edges = [
        row(2, 'Ada', club.leetcodeNames.ada, { isStale: false }),
        row(1, 'Ben', club.leetcodeNames.ben, null),
      ];
      expect(data).toEqual({ leaderboard: { entries: { edges } } });
      expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }]);

      // For some seconds after the failure nobody asks LeetCode, but what follows here needs it.
      const query = `{ leetcodeProfile(username: "${club.leetcodeNames.ben}") { username } }`;
      await expect.poll(() => stage.api.ask({ query }), WAIT).not.toHaveProperty('errors');
    });
  });
