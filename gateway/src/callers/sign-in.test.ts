import { createTokenIssuer } from '@leetcord/kit/testing/token-issuer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, post, SECRETS, startLeague } from '../testing/league.ts';
import { asUser, issuer } from '../testing/tokens.ts';
import { TRANSPORTS } from '../testing/transports.ts';

let league: Awaited<ReturnType<typeof startLeague>>;
let url: string;
beforeAll(async () => {
  league = await startLeague();
  url = league.gateway.url;
  league.solve();
});
beforeEach(() => {
  league.calls.length = 0;
});
afterAll(() => league.close());

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const BAD: [string, () => Promise<string>][] = [
  ['malformed', async () => 'Bearer nonsense'],
  ['of another kind', async () => 'Basic YWxpY2U6YWxpY2U='],
  ['unsigned', async () => `Bearer ${base64({ alg: 'none' })}.${base64({ sub: 'a', kind: 'user', sid: 's' })}.`],
  ['signed by somebody else', async () => `Bearer ${await (await createTokenIssuer()).sign(ALICE)}`],
  ['changed', async () => `${(await asUser('alice')).slice(0, -20)}${'A'.repeat(20)}`],
  ['too old', async () => asUser('alice', '-1s')],
  [
    'of a session that has ended',
    async () => {
      issuer.revoked.add('ended');
      return asUser('alice', undefined, 'ended');
    },
  ],
  ['half an API key', async () => 'Bearer leetcord_abc'],
];
const ALICE = { kind: 'user', sub: 'alice', sid: 'session-of-alice' };

describe.each(Object.entries(TRANSPORTS))('%s', (_name, call) => {
  test.each(BAD)(
    'a call with a token that is %s is refused by the gateway and reaches no subgraph',
    async (_kind, make) => {
      const { errors, data } = await call(url, await make());
      expect(data).toBeUndefined();
      expect(errors).toEqual([
        { message: expect.any(String), extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) } },
      ]);
      expect(league.calls).toEqual([]);
    },
  );
});

test('a refusal over HTTP is a 401 that says what to do, readable by pages of other sites', async () => {
  const { status, headers, text } = await post(
    url,
    { query: '{ me { id } }' },
    { authorization: await asUser('alice', '-1s'), origin: 'https://elsewhere.example' },
  );
  expect(status).toBe(401);
  expect(headers.get('www-authenticate')).toBe('Bearer');
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(JSON.parse(text).errors[0].message).toMatch(/sign in again/);
});

test("each subgraph learns the caller and the client's address from the gateway alone, for queries and subscriptions", async () => {
  const authorization = await asUser('alice');
  const forged = {
    authorization,
    'x-leetcord-client-address': '6.6.6.6',
    'x-forwarded-for': '6.6.6.6',
    forwarded: 'for=6.6.6.6',
    'x-leetcord-router-secret': 'guessed-router-secret',
  };
  const { data } = await ask(url, '{ submission(id: "a") { user { id displayName } problem { title } } }', forged);
  expect(data).toMatchObject({ submission: { problem: { title: 'Title of two-sum' } } });
  await TRANSPORTS['a subscription over HTTP']!(url, authorization);
  expect(league.calls).toHaveLength(4);
  for (const { caller, clientAddress } of league.calls) {
    expect(caller).toMatchObject({ kind: 'user', userId: 'alice' });
    expect(clientAddress).toBe('127.0.0.1');
  }
  expect(new Set(league.calls.map(({ subgraph }) => subgraph))).toEqual(new Set(Object.keys(SECRETS)));
});

test('while the keys cannot be fetched, a token is neither valid nor invalid, and calls without one continue', async () => {
  const fresh = await startLeague();
  fresh.network.users.cut();
  const query = '{ problem(slug: "a") { title } }';
  const authorization = await asUser('alice');
  const answer = await post(fresh.gateway.url, { query }, { authorization });
  expect(answer.status).toBe(503);
  expect(JSON.parse(answer.text).errors[0].extensions.code).toBe('UPSTREAM_UNAVAILABLE');
  expect(await ask(fresh.gateway.url, query)).toEqual({ data: { problem: { title: 'Title of a' } } });
  fresh.network.users.restore();
  await expect.poll(() => ask(fresh.gateway.url, query, { authorization })).toHaveProperty('data.problem');
  // From now on the keys and the token are known: users is needed for neither.
  fresh.network.users.cut();
  expect(await ask(fresh.gateway.url, query, { authorization: await asUser('bob') })).toHaveProperty('data.problem');
  await fresh.close();
});
