import { randomUUID } from 'node:crypto';
import { connectMongo } from '@leetcord/kit/mongo/mongo';
import { migrate } from '@leetcord/kit/mongo/migrations';
import { createLogger } from '@leetcord/kit/process/logger';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { expect, inject, onTestFinished, test } from 'vitest';
import { award, explain, type AwardReason, type Difficulty } from '../modules/scoring/scoring.ts';
import { migrations } from './migrations.ts';

test('sentences that explain points become codes, which say the same', async () => {
  const mongo = await connectMongo(inject('mongodbUri'), `test_contests_${randomUUID().slice(0, 8)}`);
  onTestFinished(async () => {
    await dropDatabase(mongo.db);
    await mongo.close();
  });
  const difficulties: Difficulty[] = ['EASY', 'MEDIUM', 'HARD'];
  const given = [
    ...difficulties.map((difficulty) => award({ difficulty, isFirstSolve: true, isBeforeProof: false })),
    ...[true, false].map((isBeforeProof) => award({ difficulty: 'EASY', isFirstSolve: false, isBeforeProof })),
  ];
  const told = given.map((points) => ({ points: points.points, reason: explain(points) }));
  const submissions = mongo.db.collection<{ awards: { points: number; reason: AwardReason | string }[] }>(
    'submissions',
  );
  const events = mongo.db.collection<{ points: number; reason?: AwardReason | string }>('events');
  // More than are read at once, in one of them all, and as a kill in the middle leaves them.
  await submissions.insertMany(
    [...Array.from({ length: 600 }, (_, index) => [told[index % 5]!]), told, given, []].map((awards) => ({ awards })),
  );
  await events.insertMany([...told, ...given, { points: 0 }].map((event) => ({ ...event })));

  const options = { clock: new TestClock(), log: createLogger('test', 'silent'), host: '127.0.0.1', port: 0 };
  await migrate(mongo, migrations, options);
  const awards = (await submissions.find().toArray()).map((submission) => submission.awards);
  expect(awards.slice(600)).toEqual([given, given, []]);
  expect(awards.slice(0, 600)).toEqual(Array.from({ length: 600 }, (_, index) => [given[index % 5]]));
  const reasons = (await events.find().toArray()).map(({ reason }) => reason);
  expect(reasons).toEqual([...given, ...given].map(({ reason }) => reason).concat([undefined as never]));
});
