import { randomUUID } from 'node:crypto';
import { connectMongo, type Mongo } from '@leetcord/kit/mongo/mongo';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { expect } from 'vitest';
import type { UsersSettings } from '../env.ts';
import { startUsers } from '../service.ts';
import { CONTESTS_SECRET, Neighbours, PROBLEMS_SECRET } from './neighbours.ts';
import { BOT_SECRET, ROUTER_SECRET, UsersClient } from './users-client.ts';

/** The settings of users on a database, with its neighbours at the given addresses. */
export const testSettings = (database: string, problemsUrl: string, contestsUrl: string): UsersSettings => ({
  HOST: '127.0.0.1',
  LOG_LEVEL: 'silent',
  PORT: 0,
  MONGODB_URI: mongodbUri(),
  MONGODB_DB: database,
  ROUTER_SECRET,
  SERVICE_SECRETS: new Map([['bot', BOT_SECRET]]),
  PROBLEMS_URL: problemsUrl,
  PROBLEMS_ROUTER_SECRET: PROBLEMS_SECRET,
  CONTESTS_URL: contestsUrl,
  CONTESTS_ROUTER_SECRET: CONTESTS_SECRET,
  // Longer than tests let pass: a key that replaces another all of a sudden is not known to verifiers for a second.
  SIGNING_KEY_LIFE_DAYS: 365,
  API_KEY_REQUESTS_PER_MINUTE: 120,
});

export const randomDatabaseName = () => `test_users_${randomUUID().slice(0, 8)}`;

export interface TestUsers {
  api: UsersClient;
  clock: TestClock;
  neighbours: Neighbours;
  settings: UsersSettings;
  mongo: Mongo;
  /** What `look` gives once all that is due by the test's clock has run. */
  afterJobs<T>(look: () => T | Promise<T>): ReturnType<typeof expect.poll>;
  close(): Promise<void>;
}

/** Users on its own database, with its neighbours, all over real HTTP. */
export async function startTestUsers(): Promise<TestUsers> {
  const clock = new TestClock();
  const neighbours = new Neighbours(clock);
  const [problemsUrl, contestsUrl] = await Promise.all([neighbours.startProblems(), neighbours.startContests()]);
  const settings = testSettings(randomDatabaseName(), problemsUrl, contestsUrl);
  const users = await startUsers(settings, { clock, inlineDeadlineMs: 10_000 });
  neighbours.usersUrl = users.url;
  const mongo = await connectMongo(settings.MONGODB_URI, settings.MONGODB_DB);
  return {
    api: new UsersClient(users.url),
    clock,
    neighbours,
    settings,
    mongo,
    afterJobs: (look) =>
      expect.poll(async () => {
        await users.jobs.runDue();
        return look();
      }),
    close: async () => {
      await users.close();
      await neighbours.close();
      await dropDatabase(mongo.db);
      await mongo.close();
    },
  };
}
