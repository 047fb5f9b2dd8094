import { ROUTER_SECRET_HEADER } from '@leetcord/kit/auth/router-secret';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ApiKeysClient } from '../../testing/api-keys-client.ts';
import { startTestUsers, type TestUsers } from '../../testing/start-test-users.ts';
import { expectSignedIn, type SignedIn, type UsersClient } from '../../testing/users-client.ts';
import { createAccountLoaders } from './accounts.loaders.ts';
import { AccountsRepository, type Account } from './accounts.repository.ts';

describe('users as an entity', () => {
  let users: TestUsers;
  let api: UsersClient;

  beforeAll(async () => {
    users = await startTestUsers();
    ({ api } = users);
  });
  afterAll(() => users.close());

  const entities = async (ids: unknown[], token?: string) => {
    const representations = ids.map((id) => ({ __typename: 'User', id }));
    const { data, errors } = await api.post(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on User { id displayName discord { id } } } }',
      { representations },
      token,
    );
    expect(errors).toBeUndefined();
    return data?.['_entities'];
  };

  test('each reference finds its user; an unknown or forged one gives null', async () => {
    const [ada, bob] = [await api.signIn('1', 'Ada'), await api.signIn('2', 'Bob')];
    expect(await entities([bob.user.id, 'unknown', { $gt: '' }, ada.user.id])).toEqual([
      { id: bob.user.id, displayName: 'Bob', discord: null },
      null,
      null,
      { id: ada.user.id, displayName: 'Ada', discord: null },
    ]);
  });

  /** A token of an API key of a user. */
  const keyOf = async ({ accessToken }: SignedIn, scopes: string[]) => {
    const keys = new ApiKeysClient(api);
    return (await keys.exchange((await keys.create(accessToken, { scopes })).secret)).accessToken;
  };

  test('the Discord account is visible only to its owner and to the bot', async () => {
    const [ada, bob] = [await api.signIn('1'), await api.signIn('2')];
    const shown = [ada.accessToken, await api.botToken(), await keyOf(ada, ['ACCOUNT_READ'])];
    for (const token of shown) {
      expect(await entities([ada.user.id], token)).toMatchObject([{ discord: { id: '1' } }]);
    }
    const hidden = [bob.accessToken, await keyOf(ada, ['COMMUNITIES_READ']), await keyOf(bob, ['ACCOUNT_READ'])];
    for (const token of hidden) expect(await entities([ada.user.id], token)).toMatchObject([{ discord: null }]);
  });

  test("a Discord account's picture is at Discord, as of the last link code, and what is no hash of one is none", async () => {
    const botToken = await api.botToken();
    const hash = '0123456789abcdef'.repeat(2);
    const shown = (avatarUrl: string | null) => ({ discord: { avatarUrl } });
    const meAfter = async (discordAvatar: string | null) => {
      const { code } = await api.createLinkCode(botToken, { discordUserId: '31', discordAvatar });
      const { accessToken } = expectSignedIn(await api.signInWithLinkCode(code));
      const { data } = await api.post('{ me { discord { avatarUrl } } }', {}, accessToken);
      return data?.['me'];
    };
    for (const avatar of [hash, `a_${hash}`])
      expect(await meAfter(avatar)).toEqual(shown(`https://cdn.discordapp.com/avatars/31/${avatar}.png?size=128`));
    for (const none of [null, '', 'x', `../${hash}`, `${hash}#`, 'https://evil.example/a.png', hash.toUpperCase()])
      expect(await meAfter(none)).toEqual(shown(null));
  });

  test('me is the owner of an API key that may read the account; for another key, an error names the missing scope', async () => {
    const ada = await api.signIn('3', 'Ada');
    expect(await api.me(await keyOf(ada, ['ACCOUNT_READ']))).toEqual(ada.user);
    const { errors } = await api.post('{ me { id } }', {}, await keyOf(ada, ['COMMUNITIES_READ']));
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('ACCOUNT_READ'),
      extensions: { code: 'FORBIDDEN' },
    });
  });

  test('all users requested in one turn take one database command', async () => {
    const [ada, bob] = [await api.signIn('1'), await api.signIn('2')];
    const repository = new AccountsRepository(users.mongo.db);
    const findMany = vi.spyOn(repository, 'findMany');
    const { byId } = createAccountLoaders(repository);
    const found = await Promise.all([ada.user.id, bob.user.id, ada.user.id].map((id) => byId.load(id)));
    expect(found.map((account) => account?._id)).toEqual([ada.user.id, bob.user.id, ada.user.id]);
    expect(findMany).toHaveBeenCalledTimes(1);
  });

  test('no two accounts have one Discord account or one LeetCode name', async () => {
    const repository = new AccountsRepository(users.mongo.db);
    const createdAt = new Date();
    const [discord, leetcode] = [{ discord: { id: 'twice' } }, { leetcode: { key: 'twice' } }] as Partial<Account>[];
    const insert = (n: number, link?: Partial<Account>) =>
      users.mongo.transaction((tx) => repository.insert({ _id: `twice-${n}`, createdAt, ...link }, tx));
    for (const [n, link] of [discord, leetcode].entries()) {
      await insert(n, link);
      await expect(insert(n + 2, link)).rejects.toThrow('duplicate key');
    }
  });

  test('me is null when nobody is signed in', async () => {
    expect(await api.me()).toBeNull();
    expect(await api.me(await api.botToken())).toBeNull();
  });

  test("no request gets in without the router's secret", async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [ROUTER_SECRET_HEADER]: 'guessed-router-secret' },
      body: '{"query":"{ me { id } }"}',
    });
    expect(response.status).toBe(403);
  });
});
