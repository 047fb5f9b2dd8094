import { systemClock } from '@leetcord/kit/time/clock';
import { createLogger } from '@leetcord/kit/process/logger';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask, post, startLeague } from '../testing/league.ts';
import { apiKey, issuer } from '../testing/tokens.ts';
import { TRANSPORTS } from '../testing/transports.ts';
import { createApiKeys } from './api-keys.ts';

let league: Awaited<ReturnType<typeof startLeague>>;
let url: string;
let aheadMs = 0;
beforeAll(async () => {
  const startedAt = Date.now();
  league = await startLeague({ clock: { now: () => new Date(startedAt + aheadMs) } });
  url = league.gateway.url;
  league.solve();
});
beforeEach(() => {
  aheadMs = 0;
  league.calls.length = 0;
  league.exchanged.length = 0;
});
afterAll(() => league.close());

const QUERY = '{ problem(slug: "a") { title } }';
function makeKey(name: string, fields: { requestsPerMinute?: number; scope?: string } = {}) {
  const key = apiKey(name);
  league.keys.set(key, { id: name, requestsPerMinute: 1_000, ...fields });
  return { key, authorization: `Bearer ${key}` };
}

describe.each(Object.entries(TRANSPORTS))('%s', (name, call) => {
  test('a call can be made with an API key: subgraphs see its owner and its scopes, but not the key', async () => {
    const { authorization } = makeKey(name.replaceAll(' ', '-').slice(0, 20), { scope: 'account:read' });
    expect(await call(url, authorization)).not.toHaveProperty('errors');
    expect(league.calls.at(-1)?.caller).toMatchObject({
      kind: 'apiKey',
      userId: 'alice',
      scopes: new Set(['account:read']),
    });
  });

  test('a call with a key that users does not know is refused', async () => {
    const { errors } = await call(url, `Bearer ${apiKey('unknown')}`);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

test('users is asked once for a key, however many calls with it come at once or later', async () => {
  const { key, authorization } = makeKey('busy');
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask(url, QUERY, { authorization })));
  for (const answer of answers) expect(answer).not.toHaveProperty('errors');
  await ask(url, QUERY, { authorization });
  expect(league.exchanged).toEqual([key]);
  expect(league.calls.find(({ subgraph }) => subgraph === 'users')).toMatchObject({
    caller: { kind: 'anonymous' },
    clientAddress: '127.0.0.1',
  });
});

test('a key is answered with 429 when users has refused too many', async () => {
  const { status, headers, text } = await post(
    url,
    { query: QUERY },
    { authorization: `Bearer ${apiKey('too-many')}` },
  );
  expect([status, headers.get('retry-after')]).toEqual([429, '60']);
  expect(JSON.parse(text).errors[0]).toMatchObject({ message: 'Too many wrong keys.' });
});

test("a key's token is replaced shortly before its end", async () => {
  const { key, authorization } = makeKey('long');
  await ask(url, QUERY, { authorization });
  aheadMs = 8 * 60_000;
  await ask(url, QUERY, { authorization });
  expect(league.exchanged).toEqual([key]);
  aheadMs = 9.5 * 60_000;
  expect(await ask(url, QUERY, { authorization })).not.toHaveProperty('errors');
  expect(league.exchanged).toEqual([key, key]);
});

test('a wrong key in a loop reaches users only once every few seconds', async () => {
  const authorization = `Bearer ${apiKey('wrong')}`;
  for (let count = 0; count < 10; count += 1)
    expect((await post(url, { query: QUERY }, { authorization })).status).toBe(401);
  expect(league.exchanged).toHaveLength(1);
  aheadMs = 6_000;
  await post(url, { query: QUERY }, { authorization });
  expect(league.exchanged).toHaveLength(2);
});

test('a revoked key stops working with a clear sentence, and its token is not used again', async () => {
  const { authorization } = makeKey('revoked');
  await ask(url, QUERY, { authorization });
  issuer.revoked.add('revoked');
  aheadMs = 2_000;
  const { status, text } = await post(url, { query: QUERY }, { authorization });
  expect(status).toBe(401);
  expect(JSON.parse(text).errors[0].message).toBe('This API key has been revoked. Make another one.');
  aheadMs = 8_000;
  expect((await ask(url, QUERY, { authorization })).errors?.[0]?.message).toMatch(/does not exist/);
  expect(league.exchanged).toHaveLength(2);
});

test('while users is down, known keys work and callers with other keys are told to try again', async () => {
  const { authorization } = makeKey('known');
  await ask(url, QUERY, { authorization });
  const other = makeKey('other');
  league.network.users.cut();
  expect(await ask(url, QUERY, { authorization })).not.toHaveProperty('errors');
  expect((await post(url, { query: QUERY }, other)).status).toBe(503);
  league.network.users.restore();
  await expect.poll(() => ask(url, QUERY, other)).not.toHaveProperty('errors');
});

test('a failed exchange is logged without the key and without the router secret', async () => {
  const lines: string[] = [];
  const log = createLogger('test', 'trace', { write: (line: string) => void lines.push(line) });
  const users = { url: league.network.users.url, routerSecret: 'not-the-right-secret' };
  const { tokenFor } = createApiKeys(users, { clock: systemClock, log });
  await expect(tokenFor(apiKey('logged'), null)).rejects.toMatchObject({
    extensions: { code: 'UPSTREAM_UNAVAILABLE' },
  });
  expect(lines.join()).toMatch(/cannot be exchanged/);
  expect(lines.join()).not.toMatch(/leetcord_|not-the-right-secret/);
});
