import { systemClock } from '@leetcord/kit/time/clock';
import { connectMongo, type Mongo } from '@leetcord/kit/mongo/mongo';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { UsersSettings } from '../../env.ts';
import { Neighbours } from '../../testing/neighbours.ts';
import { randomDatabaseName, startTestUsers, testSettings, type TestUsers } from '../../testing/start-test-users.ts';
import { startUsersProcess, type UsersProcess } from '../../testing/users-process.ts';
import { deleteAccount } from '../../testing/privacy-client.ts';
import { UsersClient, type SignedIn } from '../../testing/users-client.ts';
import { proveName } from '../../testing/well-known-user.ts';

describe('the outbox', () => {
  let users: TestUsers;
  beforeAll(async () => {
    users = await startTestUsers();
  });
  afterAll(() => users.close());
  beforeEach(() => {
    users.neighbours.guilds.add('77');
    users.neighbours.members = [];
  });

  const waiting = () => users.mongo.db.collection('outbox').countDocuments();
  /** A minute later, everything that waits is due. */
  const untilDelivered = async () => {
    users.clock.advance(60_000);
    await users.afterJobs(waiting).toBe(0);
  };
  const asMember = (userId: string, discordUserId: string) => {
    return {
      discordGuildId: '77',
      userId,
      discordUserId,
      displayName: 'Ada',
      discordRole: 'MEMBER',
      joinedAt: expect.any(String),
    };
  };

  test('makes a user who signs in with a link code a member of its community', async () => {
    const { user } = await users.api.signIn('1');
    await untilDelivered();
    expect(users.neighbours.members).toEqual([asMember(user.id, '1')]);
  });

  test("sends the name from one server to its community only; elsewhere the account's own is used", async () => {
    const named = { discordUserId: '9', displayName: 'Captain of the club', discordGlobalName: 'Nina' };
    const { code } = await users.api.createLinkCode(await users.api.botToken(), named);
    const { user } = (await users.api.signInWithLinkCode(code)) as SignedIn;
    expect(user.displayName).toBe('Nina');
    await untilDelivered();
    expect(users.neighbours.members).toMatchObject([{ userId: user.id, displayName: 'Captain of the club' }]);
    const accounts = users.mongo.db.collection('users');
    expect(JSON.stringify(await accounts.find().toArray())).not.toContain('Captain');
    const unnamed = { ...named, displayName: 'Another nickname', discordGlobalName: null };
    const again = await users.api.createLinkCode(await users.api.botToken(), unnamed);
    const signedIn = (await users.api.signInWithLinkCode(again.code)) as SignedIn;
    expect(signedIn.user.displayName).toBe('user9');
  });

  test('delivers a join after contests was down, with the original time, and the sign-in does not wait for it', async () => {
    await users.neighbours.stopContests();
    const before = users.clock.now();
    const { user } = await users.api.signIn('2');
    expect(await waiting()).toBe(1);
    const after = users.clock.now();
    users.clock.advance(40 * 60_000);
    await users.neighbours.startContests(Number(new URL(users.settings.CONTESTS_URL).port));
    await untilDelivered();
    expect(users.neighbours.members).toEqual([asMember(user.id, '2')]);
    const joinedAt = new Date(users.neighbours.members[0]?.joinedAt ?? '');
    expect(joinedAt >= before && joinedAt <= after, joinedAt.toISOString()).toBe(true);
  });

  test('keeps a join for a community that is not registered yet', async () => {
    users.neighbours.guilds.clear();
    await users.api.signIn('3');
    expect(await waiting()).toBe(1);
    users.neighbours.guilds.add('77');
    await untilDelivered();
    expect(users.neighbours.members).toHaveLength(1);
  });
});

describe('the outbox of a process that is killed', { timeout: 90_000 }, () => {
  let neighbours: Neighbours;
  let settings: UsersSettings;
  let mongo: Mongo;
  let users: UsersProcess;

  const start = async () => {
    users = await startUsersProcess(settings);
    neighbours.usersUrl = users.url;
    return new UsersClient(users.url);
  };

  beforeEach(async () => {
    neighbours = new Neighbours(systemClock);
    neighbours.guilds.add('77');
    const [problemsUrl, contestsUrl] = await Promise.all([neighbours.startProblems(), neighbours.startContests()]);
    settings = { ...testSettings(randomDatabaseName(), problemsUrl, contestsUrl), LOG_LEVEL: 'info' };
    mongo = await connectMongo(settings.MONGODB_URI, settings.MONGODB_DB);
  });
  afterEach(async () => {
    await users.end('SIGKILL');
    await neighbours.close();
    await dropDatabase(mongo.db);
    await mongo.close();
  });

  const waiting = () => mongo.db.collection('outbox').countDocuments();

  test('still has a join about which it was asking contests', async () => {
    const api = await start();
    const code = await api.linkCode('1');
    const asked = new Promise<void>((resolve) => {
      neighbours.beforeAddMember = async () => {
        resolve();
        await new Promise(() => undefined);
      };
    });
    const lost = api.signInWithLinkCode(code).catch(() => 'no answer');
    await asked;
    await users.end('SIGKILL');
    expect(await lost).toBe('no answer');
    expect(await waiting()).toBe(1);

    neighbours.beforeAddMember = () => undefined;
    const again = await start();
    await expect.poll(waiting).toBe(0);
    expect(neighbours.members).toHaveLength(1);
    // The account was made, and the code that was used up stays used up.
    expect(await again.signInWithLinkCode(code)).toMatchObject({ __typename: 'InvalidLinkCodeError' });
    expect((await again.signIn('1')).user.id).toBe(neighbours.members[0]?.userId);
  });

  test('still has a move to another Discord account that contests did not know of', async () => {
    const api = await start();
    const former = await proveName(api, neighbours, 'Solver', (await api.signIn('1')).accessToken);
    const newcomer = await api.signIn('2');
    const asked = new Promise<void>((resolve) => {
      neighbours.beforeMoveUser = async () => {
        resolve();
        await new Promise(() => undefined);
      };
    });
    const lost = proveName(api, neighbours, 'Solver', newcomer.accessToken).catch(() => 'no answer');
    await asked;
    await users.end('SIGKILL');
    expect(await lost).toBe('no answer');
    expect(neighbours.moves).toEqual([]);

    neighbours.beforeMoveUser = () => undefined;
    const again = await start();
    const move = { userId: newcomer.user.id, toUserId: former.user.id, discordUserId: '2' };
    await expect.poll(() => neighbours.moves).toMatchObject([move]);
    // The answer is lost: whoever waited for it signs in again, and finds the account that they have proven.
    expect((await again.signIn('2')).user).toMatchObject({ id: former.user.id, leetcode: { username: 'Solver' } });
    expect((await again.signIn('1')).user.id).not.toBe(former.user.id);
  });

  test('still has a deletion that contests did not know of', async () => {
    const api = await start();
    const { user, accessToken } = await api.signIn('1', 'Ada');
    const asked = new Promise<void>((resolve) => {
      neighbours.beforeForgetUser = async () => {
        resolve();
        await new Promise(() => undefined);
      };
    });
    const lost = deleteAccount(api, accessToken, 'Ada').catch(() => 'no answer');
    await asked;
    await users.end('SIGKILL');
    expect(await lost).toBe('no answer');
    expect(await mongo.db.collection('users').countDocuments()).toBe(0);
    expect(neighbours.forgotten).toEqual([]);

    neighbours.beforeForgetUser = () => undefined;
    await start();
    await expect.poll(() => neighbours.forgotten).toContain(user.id);
    // The remaining one is delivered when the last access token has expired.
    await expect.poll(waiting).toBe(1);
  });
});
