import type { Api } from '@leetcord/driver/api';
import { at, mutation } from '@leetcord/driver/ask';
import { boardsOf, onAllBoards } from '@leetcord/driver/boards';
import { askForCode, proveLeetCode, signInWithCode, type Person } from '@leetcord/driver/sign-in';
import { solveConfirmed } from '@leetcord/driver/solving';
import { WAIT } from '@leetcord/driver/until';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Club, Name } from '../support/club.ts';
import type { League } from '../support/league.ts';

export const newDiscordAccount = (given: () => League) =>
  describe('a new Discord account', () => {
    let league: League;
    let club: Club;
    let api: Api;
    let communityId: string;
    /** Owns the history, and loses the Discord account of the same name. */
    let ben: Person;

    beforeAll(async () => {
      league = given();
      api = league.stage.api;
      club = await league.openClub('moving');
      ({ communityId } = club);
      await club.createContest('Autumn cup', 60);
      ben = await club.join('ben');
      await solveConfirmed(league.stage, ben, 'two-sum');
    });

    const boards = () => boardsOf(league.stage, communityId);
    /** Signs a Discord account in, and proves Ben's LeetCode account with it. */
    async function proveAs(name: Name): Promise<{ before: Person; after: Person }> {
      const { stage } = league;
      const { channelId } = club;
      const before = await signInWithCode(stage, await askForCode(stage, { channelId, userId: club.userIds[name] }));
      return { before, after: await proveLeetCode(stage, ben.leetcodeUsername, before.accessToken) };
    }
    const codeOf = async (token: string) =>
      (await api.ask({ query: '{ me { id } }' }, token)).errors?.[0]?.extensions.code;

    test('is signed in to the history of the LeetCode account that it proves while contests is down', async () => {
      expect(await boards()).toEqual(onAllBoards({ Ben: '1 for 1' }));
      const { stage } = league;
      const { channelId } = club;
      const newcomer = await signInWithCode(stage, await askForCode(stage, { channelId, userId: club.userIds.chloe }));
      await league.system.processes.contests.kill();
      const after = await proveLeetCode(stage, ben.leetcodeUsername, newcomer.accessToken);
      expect(after).toMatchObject({ userId: ben.userId, displayName: 'Chloé', discordUserId: club.userIds.chloe });
      await expect.poll(() => codeOf(ben.accessToken), WAIT).toBe('UNAUTHENTICATED');
      const { data } = await api.ask(mutation('refreshSession', { refreshToken: ben.refreshToken }));
      expect(at(data, 'refreshSession.__typename')).toBe('SessionEndedError');
      // The remaining work is done even though users is killed as well.
      await league.system.processes.users.kill();
      await league.system.processes.users.start();
      await league.system.processes.contests.start();
      ben = { ...ben, ...after };
    });

    test('continues with the points, in one row, and each solve counts once', async () => {
      // One of two members: contests has heard of the change.
      const query = 'query ($id: ID!) { community(id: $id) { memberCount } }';
      await expect
        .poll(async () => (await api.ask({ query, variables: { id: communityId } })).data, WAIT)
        .toEqual({ community: { memberCount: 1 } });
      await expect.poll(boards, WAIT).toEqual(onAllBoards({ Chloé: '1 for 1' }));
      await solveConfirmed(league.stage, ben, 'two-sum');
      await solveConfirmed(league.stage, ben, 'add-two-numbers');
      await expect.poll(boards, WAIT).toEqual(onAllBoards({ Chloé: '4 for 2' }));
      await expect
        .poll(async () => (await club.solvePosts()).slice(-2), WAIT)
        .toEqual([expect.stringMatching(/Chloé.*no points/), expect.stringMatching(/Chloé.*3 points/)]);
    });

    test('loses the history again to the former one, which starts as a new user and proves the LeetCode account', async () => {
      const { before, after } = await proveAs('ben');
      expect(before.userId).not.toBe(ben.userId);
      expect(after).toMatchObject({ userId: ben.userId, displayName: 'Ben', discordUserId: club.userIds.ben });
      await expect.poll(() => codeOf(ben.accessToken), WAIT).toBe('UNAUTHENTICATED');
      await expect.poll(boards, WAIT).toEqual(onAllBoards({ Ben: '4 for 2' }));
    });
  });
