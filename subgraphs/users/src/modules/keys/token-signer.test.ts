import { createTokenVerifier } from '@leetcord/kit/auth/token-verifier';
import { createLogger } from '@leetcord/kit/process/logger';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startUsers } from '../../service.ts';
import { randomDatabaseName, startTestUsers, testSettings, type TestUsers } from '../../testing/start-test-users.ts';
import { connectMongo } from '@leetcord/kit/mongo/mongo';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { BOT_SECRET, expectSignedIn, ROUTER_SECRET, type UsersClient } from '../../testing/users-client.ts';

describe('access tokens', () => {
  let users: TestUsers;
  let api: UsersClient;

  beforeAll(async () => {
    users = await startTestUsers();
    ({ api } = users);
  });
  afterAll(() => users.close());

  const callerOf = (token: string) =>
    createTokenVerifier(
      { url: api.url, routerSecret: ROUTER_SECRET },
      { clock: users.clock, log: createLogger('test', 'silent') },
    ).verify(`Bearer ${token}`);

  test('are verified by the published keys, which have no private part', async () => {
    const response = await fetch(`${api.url}/.well-known/jwks.json`);
    expect(response.headers.get('cache-control')).toMatch(/max-age=\d+/);
    const { keys } = (await response.json()) as { keys: object[] };
    expect(keys).toEqual([
      { kty: 'OKP', crv: 'Ed25519', x: expect.any(String), kid: expect.any(String), alg: 'EdDSA', use: 'sig' },
    ]);
  });

  test('of a user name the user and the session, and last for 10 minutes', async () => {
    const { accessToken, accessTokenExpiresAt, user } = await api.signIn('1');
    expect(await callerOf(accessToken)).toEqual({
      kind: 'user',
      userId: user.id,
      sessionId: expect.any(String),
      leetcodeUsername: null,
    });
    const { exp = 0, iat = 0 } = decodeJwt(accessToken);
    expect(exp - iat).toBe(600);
    expect(Date.parse(accessTokenExpiresAt)).toBe(exp * 1000);
  });

  test('name a newly proven LeetCode name after a refresh', async () => {
    const { accessToken, refreshToken } = await api.signIn('2');
    users.neighbours.profiles.set('ada', { username: 'Ada', aboutMe: '' });
    const { id, code } = await api.startProof('ada', accessToken);
    users.neighbours.profiles.set('ada', { username: 'Ada', aboutMe: code });
    await api.finishProof(id, accessToken);
    const refreshed = expectSignedIn(await api.refresh(refreshToken));
    expect(await callerOf(refreshed.accessToken)).toMatchObject({ leetcodeUsername: 'Ada' });
  });

  test('that have expired are refused with what to do', async () => {
    const { accessToken } = await api.signIn('3');
    users.clock.advance(10 * 60_000 + 1_000);
    await expect(callerOf(accessToken)).rejects.toThrow(/run out/);
    const { errors } = await api.post('{ me { id } }', {}, accessToken);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/sign in again/i),
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  test('of a service have the scopes of its name', async () => {
    expect(await callerOf(await api.botToken())).toEqual({
      kind: 'service',
      service: 'bot',
      scopes: new Set(['link-codes:create', 'communities:write', 'contests:write', 'events:read']),
    });
  });

  test.each([
    ['bot', 'wrong-secret-of-the-bot'],
    ['bot', ''],
    ['contests', BOT_SECRET],
    ['users', BOT_SECRET],
    ['constructor', BOT_SECRET],
  ])('are not given to the service %s with secret %j', async (service, secret) => {
    expect(await api.signInService(service, secret)).toMatchObject({ __typename: 'ServiceRefusedError' });
  });

  test('for services are limited by address when secrets are wrong; the right one still works from there', async () => {
    const behindProxy = api.from('192.0.2.1');
    const guess = (n: number) => behindProxy.signInService('bot', `wrong-secret-number-${n}`);
    for (let n = 0; n < 30; n += 1) expect(await guess(n)).toMatchObject({ __typename: 'ServiceRefusedError' });
    await expect(guess(31)).rejects.toThrow(/RATE_LIMITED/);
    expect(await behindProxy.signInService('bot', BOT_SECRET)).toMatchObject({ __typename: 'SignInServiceSuccess' });
    users.clock.advance(60_000);
    expect(await guess(32)).toMatchObject({ __typename: 'ServiceRefusedError' });
  });

  test('are signed with one key by replicas that start at once, and a restart keeps it', async () => {
    const settings = testSettings(randomDatabaseName(), 'http://127.0.0.1:9', 'http://127.0.0.1:9');
    const kids = async (url: string) => {
      const { keys } = (await (await fetch(`${url}/.well-known/jwks.json`)).json()) as { keys: { kid: string }[] };
      return keys.map(({ kid }) => kid);
    };
    const replicas = await Promise.all([startUsers(settings), startUsers(settings), startUsers(settings)]);
    const published = await Promise.all(replicas.map(({ url }) => kids(url)));
    expect(published[0]).toHaveLength(1);
    expect(new Set(published.flat()).size).toBe(1);
    await Promise.all(replicas.map((replica) => replica.close()));

    const restarted = await startUsers(settings);
    expect(await kids(restarted.url)).toEqual(published[0]);
    await restarted.close();
    const mongo = await connectMongo(settings.MONGODB_URI, settings.MONGODB_DB);
    await dropDatabase(mongo.db);
    await mongo.close();
  });
});
