import { randomUUID } from 'node:crypto';
import { connectMongo, type Mongo } from '@leetcord/kit/mongo/mongo';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CommunitiesRepository } from './modules/communities/communities.repository.ts';
import { ContestsRepository } from './modules/contests/contests.repository.ts';
import { DuelsRepository } from './modules/duels/duels.repository.ts';
import { StudyPlansRepository } from './modules/study-plans/study-plans.repository.ts';
import { SubmissionsRepository } from './modules/submissions/submissions.repository.ts';
import { TemplatesRepository } from './modules/templates/templates.repository.ts';

let mongo: Mongo;
beforeAll(async () => {
  mongo = await connectMongo(mongodbUri(), `test_unique_${randomUUID().slice(0, 8)}`);
  for (const Repository of [
    CommunitiesRepository,
    ContestsRepository,
    DuelsRepository,
    SubmissionsRepository,
    StudyPlansRepository,
    TemplatesRepository,
  ]) {
    await new Repository(mongo.db).ensureIndexes();
  }
});
afterAll(async () => {
  await dropDatabase(mongo.db);
  await mongo.close();
});

const report = { leetcodeId: '1', userId: 'ann', state: 'PENDING' };
const confirmed = { leetcodeId: '2', userId: 'ann', state: 'CONFIRMED' };

// Whether two requests at the same moment would make both depends on the database: the index says that they must not.
test.each([
  ['communities', 'two communities of one Discord server', { discordGuildId: '1' }, {}],
  ['contests', 'two contests of one idempotency key', { communityId: 'c', idempotencyKey: 'k' }, {}],
  ['duels', 'two challenges of one idempotency key', { challengerId: 'ann', idempotencyKey: 'k' }, {}],
  ['submissions', 'two reports of a submission by one user', report, { state: 'CONFIRMED' }],
  ['submissions', 'a submission that is confirmed for two users', confirmed, { userId: 'ben' }],
  ['studyPlans', 'two study plans of one idempotency key', { communityId: 'c', idempotencyKey: 'k' }, {}],
  ['contestTemplates', 'two templates of one title', { communityId: 'c', titleKey: 't' }, {}],
])('%s never holds %s', async (name, _what, first, changes) => {
  const collection = mongo.db.collection<object>(name);
  await collection.insertOne({ ...first });
  await expect(collection.insertOne({ ...first, ...changes })).rejects.toThrow('duplicate key');
});
