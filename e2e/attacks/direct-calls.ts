import { ROUTER_SECRET_HEADER } from '@leetcord/kit/auth/router-secret';
import { SUBGRAPHS, type SubgraphName } from '@leetcord/kit/process/subgraph-env';
import { askOverSocket } from '@leetcord/driver/socket';
import { describe, expect, test } from 'vitest';
import type { Scene } from './scene.ts';

export const directCallAttacks = (scene: () => Scene) =>
  describe('a call', () => {
    /** The router's right secret, and what an attacker may try in its place. */
    const secretsFor = (name: SubgraphName) => {
      const { secrets } = scene().league.system;
      const other = name === 'users' ? secrets.contestsRouter : secrets.usersRouter;
      return { right: secrets[`${name}Router`], wrong: [undefined, '', 'x'.repeat(43), other, secrets.botService] };
    };
    const headersOf = (secret: string | undefined) =>
      secret === undefined ? undefined : { [ROUTER_SECRET_HEADER]: secret };
    const urlOf = (name: SubgraphName) => scene().league.system.urls[name];
    const post = (name: SubgraphName, secret: string | undefined, query: string) =>
      fetch(`${urlOf(name)}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${scene().botToken}`,
          ...headersOf(secret),
        },
        body: JSON.stringify({ query }),
      });

    test.each(SUBGRAPHS)('made directly to %s needs its own router secret', async (name) => {
      const { right, wrong } = secretsFor(name);
      expect((await post(name, right, '{ __typename }')).status).toBe(200);
      for (const secret of wrong) {
        for (const query of [
          '{ __typename }',
          '{ _service { sdl } }',
          '{ _entities(representations: []) { __typename } }',
        ]) {
          const response = await post(name, secret, query);
          expect(response.status).toBe(403);
          expect(await response.json()).toEqual({
            errors: [{ message: expect.any(String), extensions: { code: 'FORBIDDEN' } }],
          });
        }
      }
    });

    test.each(SUBGRAPHS)('made directly to %s over WebSocket needs its own router secret', async (name) => {
      const { right, wrong } = secretsFor(name);
      expect(await askOverSocket(urlOf(name), { routerSecret: right })).toBe('ok');
      for (const routerSecret of wrong) expect(await askOverSocket(urlOf(name), { routerSecret })).toBe(4403);
    });

    test('for the list of revoked tokens needs the router secret of users', async () => {
      const status = async (secret: string | undefined) => {
        const headers = headersOf(secret);
        return (await fetch(`${urlOf('users')}/revoked-tokens`, headers && { headers })).status;
      };
      const { right, wrong } = secretsFor('users');
      expect(await status(right)).toBe(200);
      for (const secret of wrong) expect(await status(secret)).toBe(403);
    });

    test('through the gateway gains nothing by a header with the router secret', async () => {
      const { api, league } = scene();
      const { accessToken } = await scene().newcomers.join(scene().publicClub.guildId);
      for (const secret of [league.system.secrets.usersRouter, league.system.secrets.contestsRouter]) {
        for (const query of ['{ exportUser(userId: "x") }', '{ _service { sdl } }']) {
          const { data, errors } = await api.ask({ query }, accessToken, headersOf(secret));
          expect(data ?? null).toBeNull();
          expect(errors?.[0]).toMatchObject({ message: /Cannot query field/, extensions: { code: 'BAD_USER_INPUT' } });
        }
      }
    });

    test.each([
      ['_service', '{ _service { sdl } }'],
      ['_entities', '{ _entities(representations: [{ __typename: "User", id: "x" }]) { __typename } }'],
      ['_Service', '{ __typename ... on Query { _service { sdl } } }'],
    ])('through the gateway does not reach %s', async (_name, query) => {
      const { data, errors } = await scene().api.ask({ query }, scene().botToken);
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    });

    test.each([
      ['bot', 'x'.repeat(43)],
      ['bot', ''],
      ['users', 'x'.repeat(43)],
      ['__proto__', 'x'.repeat(43)],
    ])('that signs in as the service %s needs its secret', async (service, secret) => {
      const result = await scene().api.mutate('signInService', { service, secret });
      expect(result.__typename).toBe('ServiceRefusedError');
    });

    test('that signs in as a service needs the secret of that service, not of another', async () => {
      const { botService, contestsService } = scene().league.system.secrets;
      const signIn = async (service: string, secret: string) =>
        (await scene().api.mutate('signInService', { service, secret })).__typename;
      expect(await signIn('bot', contestsService)).toBe('ServiceRefusedError');
      expect(await signIn('contests', botService)).toBe('ServiceRefusedError');
      expect(await signIn('contests', contestsService)).toBe('SignInServiceSuccess');
    });
  });
