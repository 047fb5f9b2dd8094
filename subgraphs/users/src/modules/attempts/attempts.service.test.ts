import { ANONYMOUS } from '@leetcord/kit/auth/caller';
import { connectMongo, type Mongo } from '@leetcord/kit/mongo/mongo';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { randomDatabaseName } from '../../testing/start-test-users.ts';
import { TooManyAttempts } from './attempts.errors.ts';
import { AttemptsRepository } from './attempts.repository.ts';
import { AttemptsService } from './attempts.service.ts';
import { budgetsOf, type CallerLimits, type Origin } from './budget.ts';

const LIMITS: CallerLimits = {
  what: 'guess',
  each: [{ limit: 3, windowMs: 60_000 }],
  together: [{ limit: 10, windowMs: 60_000 }],
};

describe('limits on what callers try', () => {
  const clock = new TestClock();
  let mongo: Mongo;
  let attempts: AttemptsService;

  beforeAll(async () => {
    mongo = await connectMongo(mongodbUri(), randomDatabaseName());
    const repository = new AttemptsRepository(mongo.db);
    await repository.ensureIndexes();
    attempts = new AttemptsService(repository, clock);
  });
  afterAll(async () => {
    await dropDatabase(mongo.db);
    await mongo.close();
  });
  beforeEach(() => clock.advance(60 * 60_000));

  const from = (clientAddress: string | null): Origin => ({ caller: ANONYMOUS, clientAddress });
  const user = (userId: string): Origin => ({
    caller: { kind: 'user', userId, sessionId: 's', leetcodeUsername: null },
    clientAddress: '192.0.2.1',
  });
  const guess = (origin: Origin) => attempts.take(budgetsOf(origin, LIMITS));
  /** How many of a number of tries are admitted. */
  const letThrough = async (origin: Origin, tries: number) => {
    let count = 0;
    for (let n = 0; n < tries; n += 1) count += await guess(origin).then(() => 1, refused);
    return count;
  };
  const refused = (error: unknown) => {
    expect(error).toBeInstanceOf(TooManyAttempts);
    return 0;
  };

  test('are separate for each address and each user, whatever the user’s address', async () => {
    expect(await letThrough(from('192.0.2.1'), 5)).toBe(3);
    expect(await letThrough(from('192.0.2.2'), 5)).toBe(3);
    expect(await letThrough(user('ada'), 5)).toBe(3);
    expect(await letThrough(user('bob'), 5)).toBe(3);
  });

  test('treat all callers without a known address as one', async () => {
    expect(await letThrough(from(null), 2)).toBe(2);
    expect(await letThrough(from(null), 2)).toBe(1);
  });

  test('let one persistent address use no more of the shared budget than its own', async () => {
    expect(await letThrough(from('192.0.2.1'), 15)).toBe(3);
    expect(await letThrough(from('192.0.2.2'), 3)).toBe(3);
    expect(await letThrough(from('192.0.2.3'), 3)).toBe(3);
  });

  test('keep any number of addresses within the shared budget, and do not affect users', async () => {
    const counts = [];
    for (let n = 0; n < 8; n += 1) counts.push(await letThrough(from(`192.0.2.${n}`), 3));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10);
    expect(await letThrough(user('ada'), 3)).toBe(3);
  });

  test('admit no more in a burst than one by one', async () => {
    const burst = Array.from({ length: 40 }, () => guess(from('192.0.2.1')).then(() => 1, refused));
    const passed = (await Promise.all(burst)).reduce((sum: number, count) => sum + count, 0);
    expect(passed).toBeLessThanOrEqual(3);
    // A refused try is not counted.
    expect(passed + (await letThrough(from('192.0.2.1'), 5))).toBe(3);
  });

  test('count tries from a clock that was an hour ahead no longer than others', async () => {
    clock.advance(60 * 60_000);
    expect(await letThrough(from('192.0.2.7'), 5)).toBe(3);
    clock.advance(-60 * 60_000);
    expect(await letThrough(from('192.0.2.7'), 5)).toBe(3);
  });

  test('do not count a try that is given back', async () => {
    for (let n = 0; n < 10; n += 1) await (await guess(from('192.0.2.1'))).giveBack();
    expect(await letThrough(from('192.0.2.1'), 5)).toBe(3);
  });

  test('say when the next try is admitted', async () => {
    await letThrough(from('192.0.2.1'), 3);
    const error = await guess(from('192.0.2.1')).catch((fault: unknown) => fault as TooManyAttempts);
    const waitMs = (error as TooManyAttempts).retryAt.getTime() - clock.now().getTime();
    expect(waitMs).toBeGreaterThan(0);
    clock.advance(waitMs);
    expect(await letThrough(from('192.0.2.1'), 1)).toBe(1);
  });
});
