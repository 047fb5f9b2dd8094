import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ApiKeysClient } from '../../testing/api-keys-client.ts';
import { exportData } from '../../testing/privacy-client.ts';
import { startTestUsers, type TestUsers } from '../../testing/start-test-users.ts';
import { makeWellKnownUser, type WellKnownUser } from '../../testing/well-known-user.ts';

const ISO_8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

describe('exporting what is known of a user', () => {
  let users: TestUsers;
  let ada: WellKnownUser;

  beforeAll(async () => {
    users = await startTestUsers();
    const names = { discordUserId: '880055535350001', leetcodeUsername: 'Ada_L' };
    ada = await makeWellKnownUser(users.api, users.neighbours, names);
    users.neighbours.exports.set(ada.user.id, { memberships: [{ role: 'OWNER' }] });
    await makeWellKnownUser(users.api, users.neighbours, {
      discordUserId: '990066646460002',
      leetcodeUsername: 'Bob_M',
    });
  });
  afterAll(() => users.close());

  const documents = (collection: string) => users.mongo.db.collection(collection).find().toArray();

  test('includes every field of the account as it is stored, except for internal ones', async () => {
    const found = users.mongo.db.collection<{ _id: string }>('users').find({ _id: ada.user.id }).project({ locks: 0 });
    const [stored] = await found.toArray();
    const { users: data } = await exportData(users.api, ada.accessToken);
    expect(data.account).toEqual(JSON.parse(JSON.stringify(stored)));
    expect(Object.keys(data.account).sort()).toEqual(['_id', 'createdAt', 'discord', 'leetcode']);
  });

  test('includes everything that users, contests and problems keep, with times in ISO 8601', async () => {
    const data = await exportData(users.api, ada.accessToken);
    const at = expect.stringMatching(ISO_8601);
    expect(data).toEqual({
      exportedAt: at,
      users: {
        account: expect.objectContaining({
          discord: {
            id: ada.discordUserId,
            username: `user${ada.discordUserId}`,
            globalName: 'Ada',
            avatar: null,
            linkedAt: at,
          },
          leetcode: { username: 'Ada_L', key: 'ada_l', provenAt: at },
        }),
        sessions: expect.arrayContaining([
          {
            _id: expect.any(String),
            userId: ada.user.id,
            device: 'Chrome on Linux',
            createdAt: at,
            lastUsedAt: at,
            expiresAt: at,
          },
        ]),
        apiKeys: [
          {
            _id: ada.apiKey.id,
            userId: ada.user.id,
            name: 'My dashboard',
            scopes: ['ACCOUNT_READ'],
            requestsPerMinute: 120,
            createdAt: at,
            lastUsedAt: at,
          },
        ],
        linkCodes: [
          {
            discord: { id: ada.discordUserId, username: `user${ada.discordUserId}`, globalName: 'Ada', avatar: null },
            displayName: 'Ada',
            discordGuildId: '77',
            discordRole: 'MEMBER',
            expiresAt: at,
          },
        ],
        leetcodeProofs: [{ username: 'Elsewhere', code: expect.any(String), startedBy: ada.user.id, expiresAt: at }],
        attempts: expect.arrayContaining([
          { key: expect.stringContaining(`user:${ada.user.id}:`), at, expiresAt: at },
        ]) as unknown,
        pendingJoins: [
          {
            kind: 'JOIN_COMMUNITY',
            userId: ada.user.id,
            discordGuildId: '77',
            discordUserId: ada.discordUserId,
            displayName: 'Ada',
            discordRole: 'MEMBER',
            joinedAt: at,
          },
        ],
      },
      contests: { memberships: [{ role: 'OWNER' }] },
      problems: { username: 'Ada_L', judged: {} },
    });
  });

  test('includes no secret or hash, and nothing about another user', async () => {
    const text = JSON.stringify(await exportData(users.api, ada.accessToken));
    const hashes = [
      ...(await documents('sessions')).flatMap((session) => [
        session['tokenHash'],
        session['successionKey'],
        session['previous']?.tokenHash,
      ]),
      ...(await documents('apiKeys')).map((key) => key['secretHash']),
      ...(await documents('linkCodes')).map((code) => code['codeHash']),
      ...(await documents('leetcodeProofs')).map((proof) => String(proof._id)),
    ].filter((hash): hash is string => typeof hash === 'string');
    expect(hashes.length).toBeGreaterThan(10);
    const secrets = [...ada.apiKeySecret.split('.'), ...ada.refreshToken.split('.'), ada.accessToken];
    for (const secret of [...hashes, ...secrets, '990066646460002', 'Bob_M']) expect(text).not.toContain(secret);
  });

  test('is given to nobody else, nor to an API key of the user', async () => {
    const keys = new ApiKeysClient(users.api);
    const { accessToken: byKey } = await keys.exchange(ada.apiKeySecret);
    await expect(exportData(users.api, byKey)).rejects.toThrow(/^FORBIDDEN/);
    await expect(exportData(users.api, await users.api.botToken())).rejects.toThrow(/^FORBIDDEN/);
    await expect(exportData(users.api)).rejects.toThrow(/^UNAUTHENTICATED/);
  });

  test('is never incomplete: when contests does not answer, it says to try again', async () => {
    const { port } = new URL(users.settings.CONTESTS_URL);
    await users.neighbours.stopContests();
    await expect(exportData(users.api, ada.accessToken)).rejects.toThrow(/^UPSTREAM_UNAVAILABLE: .*Try again/);
    await users.neighbours.startContests(Number(port));
    expect(await exportData(users.api, ada.accessToken)).toMatchObject({ contests: { memberships: [{}] } });
  });
});
