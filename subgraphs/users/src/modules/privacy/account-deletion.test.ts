import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ApiKeysClient } from '../../testing/api-keys-client.ts';
import { deleteAccount } from '../../testing/privacy-client.ts';
import { startTestUsers, type TestUsers } from '../../testing/start-test-users.ts';
import type { UsersClient } from '../../testing/users-client.ts';
import { makeWellKnownUser, proveName, type WellKnownUser } from '../../testing/well-known-user.ts';
import { collectionsWith, wholeDatabase } from '../../testing/whole-database.ts';
import { TOKENS_GONE_AFTER_MS } from '../revocations/revocations.service.ts';

const DAY_MS = 24 * 60 * 60_000;

describe('deleting an account', () => {
  let users: TestUsers;
  let api: UsersClient;
  let keys: ApiKeysClient;
  let made = 0;

  beforeAll(async () => {
    users = await startTestUsers();
    ({ api } = users);
    keys = new ApiKeysClient(api);
  });
  afterAll(() => users.close());
  beforeEach(() => {
    users.neighbours.guilds.clear();
    // Each test has the limits to itself.
    users.clock.advance(60 * 60_000);
  });

  const wellKnownUser = () => {
    made += 1;
    const names = { discordUserId: `88005553535000${made}`, leetcodeUsername: `Deleted_User${made}` };
    return makeWellKnownUser(api, users.neighbours, names);
  };
  const told = ({ user }: WellKnownUser) => users.neighbours.forgotten.filter((id) => id === user.id).length;
  const kept = (text: string) => collectionsWith(users.mongo.db, text);
  const waiting = () => users.mongo.db.collection('outbox').countDocuments();

  test('leaves nothing of the user in the database, and tells contests at once and once more later', async () => {
    const ada = await wellKnownUser();
    expect((await kept(ada.user.id)).sort()).toEqual([
      'apiKeys',
      'attempts',
      'leetcodeProofs',
      'outbox',
      'sessions',
      'users',
    ]);
    expect(await kept(ada.discordUserId)).toEqual(expect.arrayContaining(['users', 'linkCodes', 'outbox']));

    expect(await deleteAccount(api, ada.accessToken, ' Ada ')).toMatchObject({
      __typename: 'DeleteMyAccountSuccess',
      isComplete: true,
    });
    expect(told(ada)).toBe(1);
    expect(users.neighbours.forgottenLeetCodeUsers).toEqual([ada.leetcodeUsername]);
    for (const name of [ada.discordUserId, ada.leetcodeUsername, ada.leetcodeUsername.toLowerCase()]) {
      expect(await kept(name)).toEqual([]);
    }
    // Until its last token has expired, so that contests can be told once more.
    expect(await kept(ada.user.id)).toEqual(['outbox']);
    users.clock.advance(TOKENS_GONE_AFTER_MS);
    await users.afterJobs(() => told(ada)).toBe(2);
    await users.afterJobs(() => kept(ada.user.id)).toEqual([]);
  });

  test('ends every token, API key and reference of the user', async () => {
    const ada = await wellKnownUser();
    const { accessToken: byKey } = await keys.exchange(ada.apiKeySecret);
    const { accessToken: bob } = await api.signIn('42', 'Bob');
    await deleteAccount(api, ada.accessToken, 'Ada');

    for (const token of [ada.accessToken, byKey]) {
      expect((await api.post('{ me { id } }', {}, token)).errors).toMatchObject([
        { extensions: { code: 'UNAUTHENTICATED' } },
      ]);
    }
    expect(await api.refresh(ada.refreshToken)).toMatchObject({ __typename: 'SessionEndedError' });
    expect(await keys.exchange(ada.apiKeySecret)).toMatchObject({ __typename: 'ApiKeyRefusedError' });
    const representations = [{ __typename: 'User', id: ada.user.id }];
    const query = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }';
    expect(await api.ask(query, '_entities', { representations }, bob)).toEqual([null]);
  });

  test('frees both names: whoever signs in with them is a new user and gets nothing of the old one', async () => {
    const ada = await wellKnownUser();
    await deleteAccount(api, ada.accessToken, 'Ada');
    const byDiscord = await api.signIn(ada.discordUserId, 'Ada');
    const byLeetCode = await proveName(api, users.neighbours, ada.leetcodeUsername);
    expect(new Set([ada, byDiscord, byLeetCode].map(({ user }) => user.id)).size).toBe(3);
    expect(byDiscord.user.leetcode).toBeNull();
    expect(byLeetCode.user.discord).toBeNull();
    for (const { accessToken } of [byDiscord, byLeetCode]) {
      expect(await keys.list(accessToken)).toEqual([]);
      expect(await api.mySessions(accessToken)).toHaveLength(1);
    }
  });

  test('takes effect at once while contests is down for days, and reaches contests when it is back', async () => {
    const ada = await wellKnownUser();
    const { port } = new URL(users.settings.CONTESTS_URL);
    await users.neighbours.stopContests();
    expect(await deleteAccount(api, ada.accessToken, 'Ada')).toMatchObject({ isComplete: false });
    expect(await kept(ada.discordUserId)).toEqual([]);
    expect(await kept(ada.user.id)).toEqual(['outbox']);

    users.clock.advance(30 * DAY_MS);
    const failures = async () =>
      (await users.mongo.db.collection('outbox').find().toArray()).map((entry) => entry['failures'] as number);
    await users.afterJobs(async () => Math.min(...(await failures()))).toBeGreaterThan(0);
    users.clock.advance(DAY_MS);
    await users.neighbours.startContests(Number(port));
    await users.afterJobs(waiting).toBe(0);
    expect(told(ada)).toBeGreaterThan(0);
  });

  test('tells problems the LeetCode name, however long it is down, and nothing for a user without one', async () => {
    const ada = await wellKnownUser();
    const { port } = new URL(users.settings.PROBLEMS_URL);
    users.neighbours.forgottenLeetCodeUsers.length = 0;
    await users.neighbours.stopProblems();
    const { deletedAt, isComplete } = await deleteAccount(api, ada.accessToken, 'Ada');
    expect(isComplete).toBe(false);
    expect(told(ada)).toBe(1);
    await users.neighbours.startProblems(Number(port));
    users.clock.advance(30 * DAY_MS);
    await users.afterJobs(() => users.neighbours.forgottenLeetCodeUsers).toEqual([ada.leetcodeUsername]);
    await users.afterJobs(() => kept(ada.leetcodeUsername)).toEqual([]);
    // A user who has proven the name since then stays.
    expect(users.neighbours.deletedAt.at(-1)).toBe(deletedAt);

    const { accessToken } = await api.signIn('44', 'Cy');
    expect(await deleteAccount(api, accessToken, 'Cy')).toMatchObject({ isComplete: true });
    expect(users.neighbours.forgottenLeetCodeUsers).toHaveLength(1);
    users.clock.advance(TOKENS_GONE_AFTER_MS);
    await users.afterJobs(waiting).toBe(0);
  });

  test('with a pending join leaves no member behind', async () => {
    const ada = await wellKnownUser();
    expect(await waiting()).toBe(1);
    await deleteAccount(api, ada.accessToken, 'Ada');
    users.neighbours.guilds.add('77');
    users.clock.advance(TOKENS_GONE_AFTER_MS);
    await users.afterJobs(waiting).toBe(0);
    expect(users.neighbours.members.filter(({ userId }) => userId === ada.user.id)).toEqual([]);
  });

  test('leaves no API key behind that is made at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { accessToken, user } = await api.signIn('43', 'Bob');
      await Promise.allSettled([
        keys.create(accessToken),
        deleteAccount(api, accessToken, 'Bob'),
        keys.create(accessToken),
      ]);
      expect(await kept(user.id)).toEqual(['outbox']);
    }
  });

  test('is refused with a wrong display name or to a caller who may not, and then changes nothing', async () => {
    const ada = await wellKnownUser();
    const { accessToken: byKey } = await keys.exchange(ada.apiKeySecret);
    const bot = await api.botToken();
    const state = async () => {
      const {
        users: accounts,
        sessions,
        apiKeys,
        linkCodes,
        leetcodeProofs,
        revocations,
      } = await wholeDatabase(users.mongo.db);
      return { accounts, sessions, apiKeys, linkCodes, leetcodeProofs, revocations };
    };
    const before = await state();
    for (const name of ['', 'ada', 'Ada Lovelace', ada.leetcodeUsername]) {
      expect(await deleteAccount(api, ada.accessToken, name)).toMatchObject({
        __typename: 'InvalidInputError',
        field: 'confirmDisplayName',
      });
    }
    await expect(deleteAccount(api, byKey, 'Ada')).rejects.toThrow(/^FORBIDDEN/);
    await expect(deleteAccount(api, bot, 'Ada')).rejects.toThrow(/^FORBIDDEN/);
    await expect(deleteAccount(api, undefined, 'Ada')).rejects.toThrow(/^UNAUTHENTICATED/);
    expect(await state()).toEqual(before);
    expect(told(ada)).toBe(0);
    expect(await api.me(ada.accessToken)).toMatchObject({ id: ada.user.id });
  });
});
