import { at, bearer, mutation, type Answer } from '@leetcord/driver/ask';
import { refresh, type Person } from '@leetcord/driver/sign-in';
import { askOverSocket } from '@leetcord/driver/socket';
import { WAIT } from '@leetcord/driver/until';
import { beforeAll, describe, expect, test } from 'vitest';
import { FORGERIES, forgeWithKeyServer } from './forgeries.ts';
import type { Scene } from './scene.ts';

export const tokenAttacks = (scene: () => Scene) =>
  describe('an access token', () => {
    const join = () => scene().newcomers.join(scene().publicClub.guildId);
    /** What each process answers to a token: `ok` or the error's code. */
    const everywhere = async (token: string) => {
      const { api, insider, league } = scene();
      const me = { query: '{ me { id } }' };
      const codeOf = async (asked: Promise<Answer>) => (await asked).errors?.[0]?.extensions.code ?? 'ok';
      const answers = {
        gateway: codeOf(api.ask(me, token)),
        'gateway over WebSocket': askOverSocket(league.system.urls.gateway, bearer(token), me),
        users: codeOf(insider.askSubgraph('users', { query: '{ __typename }' }, token)),
        problems: codeOf(insider.askSubgraph('problems', { query: '{ __typename }' }, token)),
        contests: codeOf(insider.askSubgraph('contests', { query: '{ __typename }' }, token)),
      };
      const outcomes = await Promise.all(Object.entries(answers).map(async ([part, answer]) => [part, await answer]));
      return Object.fromEntries(outcomes) as Record<keyof typeof answers, string>;
    };
    const fromAll = (outcome: string) => ({
      gateway: outcome,
      'gateway over WebSocket': outcome,
      users: outcome,
      problems: outcome,
      contests: outcome,
    });
    const ACCEPTED = fromAll('ok');
    const REFUSED = fromAll('UNAUTHENTICATED');

    test('is accepted everywhere if it is honest', async () => {
      const { accessToken, userId } = await join();
      expect(await everywhere(accessToken)).toEqual(ACCEPTED);
      expect(at((await scene().api.ask({ query: '{ me { id } }' }, accessToken)).data, 'me.id')).toBe(userId);
    });

    test('is accepted if an insider signs it correctly, so that the refusals below are due to their faults', async () => {
      const { userId } = await join();
      const token = await scene().insider.sign({ kind: 'user', sub: userId, sid: 'made-by-an-insider' });
      scene().secrets.add('accessToken', token);
      expect(await everywhere(token)).toEqual(ACCEPTED);
    });

    describe('of a forger', () => {
      let person: Person;
      let victimId: string;
      beforeAll(async () => {
        person = await join();
        victimId = (await join()).userId;
      });

      test.each(Object.entries(FORGERIES))('%s is refused everywhere', async (_name, forge) => {
        const { insider, secrets } = scene();
        const token = await forge({ insider, person, victimId });
        secrets.add('accessToken', token);
        expect(await everywhere(token)).toEqual(REFUSED);
      });
    });

    test('is refused if it names a server with its key, and nobody asks that server', async () => {
      const forged = await forgeWithKeyServer((await join()).userId);
      expect(await everywhere(forged.token)).toEqual(REFUSED);
      expect(forged.requests()).toBe(0);
      forged.close();
    });

    test.each<[string, (person: Person) => Promise<unknown>]>([
      [
        'has signed out',
        ({ refreshToken }) => scene().api.mutate('signOut', { refreshToken }, undefined, '__typename'),
      ],
      [
        'has ended the session',
        async ({ accessToken }) => {
          const sessions = await scene().api.ask({ query: '{ mySessions { id } }' }, accessToken);
          await scene().api.mutate('endSession', { sessionId: at(sessions.data, 'mySessions.0.id') }, accessToken);
        },
      ],
      [
        'has deleted the account',
        ({ accessToken, displayName }) =>
          scene().api.mutate('deleteMyAccount', { confirmDisplayName: displayName }, accessToken),
      ],
    ])('of somebody who %s is refused everywhere, soon', async (_name, end) => {
      const person = await join();
      expect(await everywhere(person.accessToken)).toEqual(ACCEPTED);
      await end(person);
      await expect.poll(() => everywhere(person.accessToken), WAIT).toEqual(REFUSED);
    });

    describe('of a session', () => {
      const refreshed = async (refreshToken: string) =>
        at((await scene().api.ask(mutation('refreshSession', { refreshToken }))).data, 'refreshSession.__typename');

      test('is refused once the refresh token is used twice, for both the thief and its owner', async () => {
        const first = await join();
        const second = await refresh(scene().stage, first.refreshToken);
        const third = await refresh(scene().stage, second.refreshToken);
        expect(await refreshed(first.refreshToken)).toBe('SessionEndedError');
        expect(await refreshed(third.refreshToken)).toBe('SessionEndedError');
        await expect.poll(() => everywhere(third.accessToken), WAIT).toEqual(REFUSED);
      });

      test('is not given for a refresh token that is made up or changed at its end', async () => {
        const { refreshToken } = await join();
        const changed = refreshToken.slice(0, -1) + (refreshToken.endsWith('A') ? 'B' : 'A');
        for (const token of ['', 'nonsense', `${'A'.repeat(22)}.${'A'.repeat(43)}`, changed]) {
          expect(await refreshed(token)).toBe('SessionEndedError');
        }
      });

      test('cannot be swapped with the refresh token', async () => {
        const { refreshToken, accessToken } = await join();
        expect(await everywhere(refreshToken)).toEqual(REFUSED);
        expect(await refreshed(accessToken)).toBe('SessionEndedError');
      });
    });
  });
