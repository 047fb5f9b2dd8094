import { randomUUID } from 'node:crypto';
import { connectMongo, type Mongo } from '@leetcord/kit/mongo/mongo';
import { migrate } from '@leetcord/kit/mongo/migrations';
import { createLogger } from '@leetcord/kit/process/logger';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import type { Document } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashOfName } from '../leetcode/name-hash.ts';
import { createHistoriesRepository, type StoredUser } from '../modules/confirmation/histories.repository.ts';
import { migrations } from './migrations.ts';

let mongo: Mongo;
beforeAll(async () => {
  mongo = await connectMongo(mongodbUri(), `test_problems_${randomUUID().slice(0, 8)}`);
});
afterAll(async () => {
  await dropDatabase(mongo.db);
  await mongo.close();
});

const firstLookAt = new Date('2026-11-24T12:00:00Z');
const counts = { all: 1, easy: 1, medium: 0, hard: 0 };
const history = { version: 3, firstLookAt, lastLookAt: firstLookAt, counts, rises: [], judged: {}, open: [] };

test('solve histories by name continue under the name’s hash, with the time when the name was proven', async () => {
  const histories = mongo.db.collection<StoredUser>('solve_histories');
  await mongo.db.collection<Document & { _id: string }>('solve_histories').insertMany([
    { ...history, _id: 'fay', isProven: true },
    { ...history, _id: 'guy', isProven: false },
    // For this one, a kill came between the two writes, and a look has changed it since.
    { ...history, _id: 'hal', isProven: true },
    { ...history, _id: hashOfName('hal'), version: 4, proofAt: new Date('2026-11-25T12:00:00Z') },
  ]);

  const log = createLogger('test', 'silent');
  await migrate(mongo, migrations, { clock: new TestClock(), log, host: '127.0.0.1', port: 0 });
  expect((await histories.find().toArray()).map(({ _id }) => _id).toSorted()).toEqual(
    ['fay', 'guy', 'hal'].map(hashOfName).toSorted(),
  );
  const read = createHistoriesRepository(mongo.db).read;
  expect(await read('Fay')).toEqual({ ...history, proofAt: firstLookAt });
  expect(await read('guy')).toEqual({ ...history, proofAt: null });
  expect(await read('hal')).toEqual({ ...history, version: 4, proofAt: new Date('2026-11-25T12:00:00Z') });
});
