import { afterAll, beforeAll, expect, test } from 'vitest';
import { startUsers } from '../../service.ts';
import { startTestUsers, type TestUsers } from '../../testing/start-test-users.ts';
import { proveName } from '../../testing/well-known-user.ts';
import type { Account } from '../accounts/accounts.repository.ts';

let users: TestUsers;
beforeAll(async () => {
  users = await startTestUsers();
});
afterAll(() => users.close());

const accounts = () => users.mongo.db.collection<Account>('users');
const waiting = () => users.mongo.db.collection('outbox').countDocuments();
/** Users starts anew, twice at once. */
const startReplicas = async () => {
  const replicas = await Promise.all([1, 2].map(() => startUsers(users.settings, { clock: users.clock })));
  for (const replica of replicas) await replica.close();
};

test('names that were proven before contests wanted to know them are told once, with when they were proven', async () => {
  const { user } = await proveName(users.api, users.neighbours, 'Proven_Today');
  const provenAt = new Date('2026-09-01T12:00:00Z');
  const older = (id: string, username: string): Account => {
    return { _id: id, createdAt: provenAt, leetcode: { username, key: username.toLowerCase(), provenAt } };
  };
  await accounts().insertMany([older('ada', 'Ada_L'), older('bob', 'bob'), { _id: 'cy', createdAt: provenAt }]);
  users.neighbours.leetcodeNames.clear();
  users.neighbours.leetcodeNamesSince.length = 0;

  await startReplicas();
  await expect.poll(waiting).toBe(0);
  expect(Object.fromEntries(users.neighbours.leetcodeNames)).toEqual({ ada: 'Ada_L', bob: 'bob' });
  expect(new Set(users.neighbours.leetcodeNamesSince)).toEqual(new Set([provenAt.toISOString()]));

  users.neighbours.leetcodeNames.clear();
  await startReplicas();
  expect(await waiting()).toBe(0);
  expect(users.neighbours.leetcodeNames.size).toBe(0);
  expect(await accounts().findOne({ _id: user.id })).toMatchObject({ isLeetCodeTold: true });
});
