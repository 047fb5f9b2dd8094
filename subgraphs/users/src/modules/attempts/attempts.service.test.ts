import { ANONYMOUS } from '@leetcord/kit/auth/caller';
import { connectMongo, type Mongo } from '@leetcord/kit/mongo/mongo';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
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
    mongo = await connectMongo(inject('mongodbUri'), randomDatabaseName());
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
  /** How many of so many tries are let through. */
  const letThrough = async (origin: Origin, tries: number) => {
    let count = 0;
    for (let n = 0; n < tries; n += 1) count += await guess(origin).then(() => 1, refused);
    return count;
  };
  const refused = (error: unknown) => {
    expect(error).toBeInstanceOf(TooManyAttempts);
    return 0;
  };

  test('each address and each user has an own budget, whatever the user’s address', async () => {
    expect(await letThrough(from('192.0.2.1'), 5)).toBe(3);
    expect(await letThrough(from('192.0.2.2'), 5)).toBe(3);
    expect(await letThrough(user('ada'), 5)).toBe(3);
    expect(await letThrough(user('bob'), 5)).toBe(3);
  });

  test('all whose address is not known are one', async () => {
    expect(await letThrough(from(null), 2)).toBe(2);
    expect(await letThrough(from(null), 2)).toBe(1);
  });

  test('one address that goes on and on takes no more of what all share than its own budget', async () => {
    expect(await letThrough(from('192.0.2.1'), 15)).toBe(3);
    expect(await letThrough(from('192.0.2.2'), 3)).toBe(3);
    expect(await letThrough(from('192.0.2.3'), 3)).toBe(3);
  });

  test('any number of addresses stay within what all share, and do not weigh on users', async () => {
    const counts = [];
    for (let n = 0; n < 8; n += 1) counts.push(await letThrough(from(`192.0.2.${n}`), 3));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10);
    expect(await letThrough(user('ada'), 3)).toBe(3);
  });

  test('a burst at the same moment gets no further than one by one', async () => {
    const burst = Array.from({ length: 40 }, () => guess(from('192.0.2.1')).then(() => 1, refused));
    const passed = (await Promise.all(burst)).reduce((sum: number, count) => sum + count, 0);
    expect(passed).toBeLessThanOrEqual(3);
    // What was refused counts nowhere.
    expect(passed + (await letThrough(from('192.0.2.1'), 5))).toBe(3);
  });

  test('tries of a clock that was an hour ahead count no longer than others', async () => {
    clock.advance(60 * 60_000);
    expect(await letThrough(from('192.0.2.7'), 5)).toBe(3);
    clock.advance(-60 * 60_000);
    expect(await letThrough(from('192.0.2.7'), 5)).toBe(3);
  });

  test('a try that is given back is none', async () => {
    for (let n = 0; n < 10; n += 1) await (await guess(from('192.0.2.1'))).giveBack();
    expect(await letThrough(from('192.0.2.1'), 5)).toBe(3);
  });

  test('says when the next one is let through', async () => {
    await letThrough(from('192.0.2.1'), 3);
    const error = await guess(from('192.0.2.1')).catch((fault: unknown) => fault as TooManyAttempts);
    const waitMs = (error as TooManyAttempts).retryAt.getTime() - clock.now().getTime();
    expect(waitMs).toBeGreaterThan(0);
    clock.advance(waitMs);
    expect(await letThrough(from('192.0.2.1'), 1)).toBe(1);
  });
});
