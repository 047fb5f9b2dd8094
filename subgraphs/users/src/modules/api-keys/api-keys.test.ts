import { ACCESS_TOKEN_LIFE_MS } from '@leetcord/kit/auth/access-token';
import { REVOCATIONS_MAX_AGE_MS } from '@leetcord/kit/auth/revocations';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiKeysClient } from '../../testing/api-keys-client.ts';
import { startTestUsers, type TestUsers } from '../../testing/start-test-users.ts';
import type { SignedIn, UsersClient } from '../../testing/users-client.ts';
import { wholeDatabase } from '../../testing/whole-database.ts';

const HOUR_MS = 60 * 60_000;
const REFUSED = {
  __typename: 'ApiKeyRefusedError',
  message: 'This API key is unknown, has been revoked or has run out. Make another one.',
};

describe('API keys', () => {
  let users: TestUsers;
  let api: UsersClient;
  let keys: ApiKeysClient;
  let nextId = 1;

  beforeAll(async () => {
    users = await startTestUsers();
    ({ api } = users);
    keys = new ApiKeysClient(api);
  });
  afterAll(() => users.close());

  const newUser = (): Promise<SignedIn> => api.signIn(String(nextId++));
  const ahead = (ms: number) => new Date(users.clock.now().getTime() + ms);

  test('are shown once, when they are made, and are nowhere in the database', async () => {
    const { accessToken, user } = await newUser();
    const { apiKey, secret } = await keys.create(accessToken, {
      name: '  Wall display ',
      scopes: ['COMMUNITIES_READ'],
    });
    expect(secret).toMatch(/^leetcord_[\w-]{22}\.[\w-]{43}$/);
    expect(apiKey).toMatchObject({ name: 'Wall display', scopes: ['COMMUNITIES_READ'], requestsPerMinute: 120 });
    const listed = await keys.list(accessToken);
    expect(listed).toEqual([{ ...apiKey, lastUsedAt: null, expiresAt: null }]);

    await keys.exchange(secret);
    const stored = JSON.stringify(await wholeDatabase(users.mongo.db));
    expect(stored).toContain(user.id);
    for (const part of secret.replace('leetcord_', '').split('.')) {
      expect(stored).not.toContain(part);
      expect(JSON.stringify(listed)).not.toContain(part);
    }
  });

  test('are exchanged for a token of their owner with their scopes and rate, and show their last use', async () => {
    const { accessToken, user } = await newUser();
    const scopes = ['ACCOUNT_READ', 'COMMUNITIES_READ', 'ACCOUNT_READ'];
    const { apiKey, secret } = await keys.create(accessToken, { scopes });
    expect(apiKey.scopes).toEqual(['ACCOUNT_READ', 'COMMUNITIES_READ']);
    const before = users.clock.now().getTime();
    const exchanged = await keys.exchange(secret);
    const claims = decodeJwt(exchanged.accessToken);
    expect(claims).toMatchObject({ kind: 'apiKey', sub: user.id, sid: apiKey.id, rate: 120 });
    expect(claims['scope']).toBe('account:read communities:read');
    const lifeMs = Date.parse(exchanged.accessTokenExpiresAt) - before;
    expect(lifeMs).toBeGreaterThan(ACCESS_TOKEN_LIFE_MS - 2_000);
    expect(lifeMs).toBeLessThanOrEqual(ACCESS_TOKEN_LIFE_MS + 2_000);
    const [listed] = await keys.list(accessToken);
    expect(Date.parse(listed?.lastUsedAt ?? '')).toBeGreaterThanOrEqual(before);
  });

  test('may have no scope: they then read what is public', async () => {
    const { accessToken } = await newUser();
    const { secret } = await keys.create(accessToken, { scopes: [] });
    expect(decodeJwt((await keys.exchange(secret)).accessToken)['scope']).toBe('');
  });

  test('are made, listed and revoked only by a signed-in user, not with a key', async () => {
    const { accessToken } = await newUser();
    const { apiKey, secret } = await keys.create(accessToken);
    const { accessToken: byKey } = await keys.exchange(secret);
    for (const [token, code] of [
      [undefined, /^UNAUTHENTICATED/],
      [byKey, /^FORBIDDEN/],
      [await api.botToken(), /^FORBIDDEN/],
    ] as const) {
      await expect(keys.create(token)).rejects.toThrow(code);
      await expect(keys.list(token)).rejects.toThrow(code);
      await expect(keys.revoke(token, apiKey.id)).rejects.toThrow(code);
    }
  });

  test('are refused within a second after they are revoked, tokens included, and can be revoked once', async () => {
    const { accessToken } = await newUser();
    const { apiKey, secret } = await keys.create(accessToken);
    const { accessToken: byKey } = await keys.exchange(secret);
    const errorsOf = async () => (await api.post('{ __typename }', {}, byKey)).errors;
    expect(await errorsOf()).toBeUndefined();

    expect(await keys.revoke(accessToken, apiKey.id)).toEqual({ __typename: 'RevokeApiKeySuccess' });
    users.clock.advance(REVOCATIONS_MAX_AGE_MS);
    expect(await errorsOf()).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(await keys.exchange(secret)).toEqual(REFUSED);
    expect(await keys.list(accessToken)).toEqual([]);
    expect(await keys.revoke(accessToken, apiKey.id)).toMatchObject({ __typename: 'ApiKeyNotFoundError' });
  });

  test('cannot be revoked or seen by another user', async () => {
    const [owner, other] = [await newUser(), await newUser()];
    const { apiKey, secret } = await keys.create(owner.accessToken);
    expect(await keys.revoke(other.accessToken, apiKey.id)).toMatchObject({ __typename: 'ApiKeyNotFoundError' });
    expect(await keys.list(other.accessToken)).toEqual([]);
    expect(await keys.exchange(secret)).toMatchObject({ __typename: 'ExchangeApiKeySuccess' });
  });

  test('end when they say, their last token with them, and stay in the list', async () => {
    const { accessToken } = await newUser();
    const { apiKey, secret } = await keys.create(accessToken, { expiresAt: ahead(HOUR_MS + 5_000) });
    const expiresAt = Date.parse(apiKey.expiresAt ?? '');
    users.clock.advance(HOUR_MS - 60_000);
    const last = await keys.exchange(secret);
    expect(Date.parse(last.accessTokenExpiresAt)).toBe(expiresAt);

    users.clock.advance(expiresAt - users.clock.now().getTime());
    expect(await keys.exchange(secret)).toEqual(REFUSED);
    const { errors } = await api.post('{ __typename }', {}, last.accessToken);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const { accessToken: later } = await api.signIn(String(nextId - 1));
    expect(await keys.list(later)).toMatchObject([{ id: apiKey.id, expiresAt: apiKey.expiresAt }]);
  });

  test('are limited to 10 for a user, even when made at the same moment, and revoking one makes room', async () => {
    const { accessToken } = await newUser();
    const made = [];
    for (let count = 0; count < 6; count += 1) made.push(await keys.create(accessToken));
    // Each waits for the one before: many more at once would wait longer than a request may.
    made.push(...(await Promise.all(Array.from({ length: 6 }, () => keys.create(accessToken)))));
    const succeeded = made.filter(({ __typename }) => __typename === 'CreateApiKeySuccess');
    expect(succeeded).toHaveLength(10);
    expect(await keys.list(accessToken)).toHaveLength(10);
    expect(await keys.create(accessToken)).toMatchObject({ __typename: 'TooManyApiKeysError' });
    await keys.revoke(accessToken, succeeded[0]?.apiKey.id ?? '');
    expect(await keys.create(accessToken)).toMatchObject({ __typename: 'CreateApiKeySuccess' });
  });

  test.each([
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(61) }],
    ['expiresAt', { expiresAt: new Date(Date.now() + HOUR_MS - 60_000) }],
    ['expiresAt', { expiresAt: new Date(Date.now() + 10_000 * HOUR_MS) }],
  ])('cannot be made with a wrong %s', async (field, input) => {
    const { accessToken } = await newUser();
    expect(await keys.create(accessToken, input)).toMatchObject({ __typename: 'InvalidInputError', field });
  });

  test('do not work with only a part of them, or with their id', async () => {
    const { accessToken } = await newUser();
    const [one, two] = [await keys.create(accessToken), await keys.create(accessToken)];
    const [lookup = '', secret = ''] = one.secret.replace('leetcord_', '').split('.');
    const wrong = [
      '',
      'leetcord_',
      lookup,
      `${lookup}.${secret}`,
      `leetcord_${one.apiKey.id.slice(0, 22)}.${secret}`,
      `leetcord_${lookup}.${two.secret.split('.')[1]}`,
      `leetcord_${lookup}.${one.apiKey.id}`,
      `${one.secret}A`,
      one.secret.toUpperCase(),
    ];
    for (const text of wrong) expect(await keys.exchange(text)).toEqual(REFUSED);
    expect(await keys.exchange(one.secret)).toMatchObject({ __typename: 'ExchangeApiKeySuccess' });
  });

  test('are limited by address, for a minute, when they are wrong', async () => {
    const { accessToken } = await newUser();
    const { secret } = await keys.create(accessToken);
    const wrong = `leetcord_${'a'.repeat(22)}.${'b'.repeat(43)}`;
    for (let n = 0; n < 30; n += 1) expect(await keys.exchange(wrong, '198.51.100.1')).toEqual(REFUSED);
    await expect(keys.exchange(wrong, '198.51.100.1')).rejects.toThrow(/^RATE_LIMITED/);
    expect(await keys.exchange(secret, '198.51.100.2')).toMatchObject({ __typename: 'ExchangeApiKeySuccess' });
    // Nobody can lock others out by leaving the address out.
    await Promise.all(Array.from({ length: 40 }, () => keys.exchange(wrong, null)));
    expect(await keys.exchange(secret, null)).toMatchObject({ __typename: 'ExchangeApiKeySuccess' });
    users.clock.advance(60_000);
    expect(await keys.exchange(secret, '198.51.100.1')).toMatchObject({ __typename: 'ExchangeApiKeySuccess' });
  });
});
