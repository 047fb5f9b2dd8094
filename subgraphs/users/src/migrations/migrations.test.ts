import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startUsers } from '../service.ts';
import { startTestUsers, type TestUsers } from '../testing/start-test-users.ts';
import { proveName } from '../testing/well-known-user.ts';
import { collectionsWith } from '../testing/whole-database.ts';

let users: TestUsers;
beforeAll(async () => {
  users = await startTestUsers();
});
afterAll(() => users.close());

interface Account {
  _id: string;
  createdAt: Date;
  discord?: object;
  leetcode?: object;
  isLeetCodeTold?: true;
}

const accounts = () => users.mongo.db.collection<Account>('users');
const waiting = () => users.mongo.db.collection('outbox').countDocuments();
const provenAt = new Date('2026-09-01T12:00:00Z');
/** A database from before there were migrations. */
const forgetMigrations = () => users.mongo.db.collection('migrations').deleteMany();
/** Users starts again, twice at once. */
const startReplicas = async () => {
  const replicas = await Promise.all([1, 2].map(() => startUsers(users.settings, { clock: users.clock })));
  for (const replica of replicas) await replica.close();
};

beforeEach(() => {
  users.neighbours.leetcodeNames.clear();
  users.neighbours.leetcodeNamesSince.length = 0;
});

test('contests is told once of names that were proven before it wanted to know them, with the time of the proof', async () => {
  const { user } = await proveName(users.api, users.neighbours, 'Proven_Today');
  await accounts().updateOne({ _id: user.id }, { $set: { isLeetCodeTold: true } });
  users.neighbours.leetcodeNames.clear();
  users.neighbours.leetcodeNamesSince.length = 0;
  const older = (id: string, username: string): Account => {
    return { _id: id, createdAt: provenAt, leetcode: { username, key: username.toLowerCase(), provenAt } };
  };
  await accounts().insertMany([older('ada', 'Ada_L'), older('bob', 'bob'), { _id: 'cy', createdAt: provenAt }]);

  await forgetMigrations();
  await startReplicas();
  await expect.poll(waiting).toBe(0);
  expect(Object.fromEntries(users.neighbours.leetcodeNames)).toEqual({ ada: 'Ada_L', bob: 'bob' });
  expect(new Set(users.neighbours.leetcodeNamesSince)).toEqual(new Set([provenAt.toISOString()]));

  // As after a kill before the migration was recorded.
  users.neighbours.leetcodeNames.clear();
  await forgetMigrations();
  await startReplicas();
  expect(await waiting()).toBe(0);
  expect(users.neighbours.leetcodeNames.size).toBe(0);
});

test('joins that were kept for good, and names from single servers, are dropped', async () => {
  await users.mongo.db.collection('joins').insertOne({ userId: 'dan of the joins', state: 'DONE' });
  const discord = { id: '77', username: 'eve', displayName: 'Eve of one server', globalName: null, linkedAt: provenAt };
  await accounts().insertOne({ _id: 'eve', createdAt: provenAt, discord });
  await forgetMigrations();
  await startReplicas();
  expect(await collectionsWith(users.mongo.db, 'dan of the joins')).toEqual([]);
  const { displayName: _dropped, ...kept } = discord;
  expect(await accounts().findOne({ _id: 'eve' })).toMatchObject({ discord: kept });
  expect(await collectionsWith(users.mongo.db, 'Eve of one server')).toEqual([]);
});
