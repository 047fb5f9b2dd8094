import { createLogger } from '@leetcord/kit/process/logger';
import { connectMongo, type Mongo } from '@leetcord/kit/mongo/mongo';
import { dropDatabase } from '@leetcord/kit/testing/drop-database';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { randomDatabaseName } from '../../testing/start-test-users.ts';
import { TOKENS_GONE_AFTER_MS } from '../revocations/revocations.service.ts';
import { GIVE_UP_AFTER_MS, type Message } from './messages.ts';
import { OutboxRepository } from './outbox.repository.ts';
import { OutboxService, type Outcome } from './outbox.service.ts';

const HOUR_MS = 60 * 60_000;
const JOIN: Message = {
  kind: 'JOIN_COMMUNITY',
  userId: 'ada',
  discordGuildId: '77',
  discordUserId: '1',
  discordRole: 'MEMBER',
};
const FORGET: Message = { kind: 'FORGET_USER', userId: 'ada', occasion: 'DELETION' };

describe('messages in the outbox', () => {
  let now = new Date();
  const clock = {
    now: () => now,
    advance: (ms: number) => void (now = new Date(now.getTime() + ms)),
  };
  let mongo: Mongo;
  let outbox: OutboxService;
  let told: Message[];
  let answer: (message: Message) => Promise<Outcome>;

  beforeAll(async () => {
    mongo = await connectMongo(mongodbUri(), randomDatabaseName());
    const repository = new OutboxRepository(mongo.db);
    await repository.ensureIndexes();
    const deliver = (message: Message) => {
      told.push(message);
      return answer(message);
    };
    outbox = new OutboxService(repository, deliver, { clock, log: createLogger('test', 'silent') });
  });
  afterAll(async () => {
    await dropDatabase(mongo.db);
    await mongo.close();
  });
  beforeEach(async () => {
    await mongo.db.collection('outbox').deleteMany({});
    told = [];
    answer = () => Promise.reject(new Error('contests is down'));
  });

  const add = (message: Message) => mongo.transaction((tx) => outbox.add(message, tx));
  const waiting = async () =>
    (await mongo.db.collection('outbox').find().toArray()).map((entry) => (entry['message'] as Message).kind);

  test('about a join are given up after a week without an answer; those about a deletion never are', async () => {
    await add(JOIN);
    await add(FORGET);
    clock.advance(GIVE_UP_AFTER_MS.JOIN_COMMUNITY - 60_000);
    await outbox.attemptDue();
    expect((await waiting()).sort()).toEqual(['FORGET_USER', 'JOIN_COMMUNITY']);
    clock.advance(60 * 60_000);
    await outbox.attemptDue();
    expect(await waiting()).toEqual(['FORGET_USER']);
    clock.advance(1_000 * 24 * 60 * 60_000);
    await outbox.attemptDue();
    expect(await waiting()).toEqual(['FORGET_USER']);
  });

  test('that contests refuses are given up at once; those that it is not ready for are not', async () => {
    await add(JOIN);
    clock.advance(60_000);
    answer = () => Promise.resolve({ outcome: 'NOT_YET', reason: 'No such community.' });
    await outbox.attemptDue();
    expect(await waiting()).toEqual(['JOIN_COMMUNITY']);
    clock.advance(60_000);
    answer = () => Promise.resolve({ outcome: 'REFUSED', reason: 'They are forgotten.' });
    await outbox.attemptDue();
    expect(await waiting()).toEqual([]);
  });

  test('are retried after waits that grow to five minutes', async () => {
    await add(FORGET);
    clock.advance(2_000);
    for (const waitMs of [2_000, 5_000, 15_000, 60_000, 300_000, 300_000]) {
      await outbox.attemptDue();
      const asked = told.length;
      clock.advance(waitMs - 1_000);
      await outbox.attemptDue();
      expect(told).toHaveLength(asked);
      clock.advance(1_000);
    }
    expect(told).toHaveLength(6);
  });

  test('that are replaced while they are in flight are followed by the newer one', async () => {
    const first = await add(JOIN);
    clock.advance(10);
    answer = async (message) => {
      if (message.kind === 'JOIN_COMMUNITY' && message.discordRole === 'MEMBER') {
        await add({ ...JOIN, discordRole: 'OWNER' });
      }
      return { outcome: 'DONE' };
    };
    expect(await outbox.attemptNow(first)).toBe(true);
    expect(await waiting()).toEqual(['JOIN_COMMUNITY']);
    clock.advance(60_000);
    await outbox.attemptDue();
    expect(told).toMatchObject([{ discordRole: 'MEMBER' }, { discordRole: 'OWNER' }]);
    expect(await waiting()).toEqual([]);
  });

  test('are not held up by a clock that was an hour ahead, and wait no longer than the last token lasts', async () => {
    const LAST: Message = { ...FORGET, occasion: 'LAST_TOKEN_RAN_OUT' };
    clock.advance(HOUR_MS);
    await add(JOIN);
    await add(FORGET);
    await mongo.transaction((tx) => outbox.add(LAST, tx, TOKENS_GONE_AFTER_MS));
    clock.advance(10_000);
    await outbox.attemptDue();
    clock.advance(-HOUR_MS);
    answer = async () => ({ outcome: 'DONE' });
    expect(await outbox.isDue()).toBe(false);
    await outbox.pullBack();
    await outbox.attemptDue();
    expect(await waiting()).toEqual(['FORGET_USER']);
    clock.advance(TOKENS_GONE_AFTER_MS);
    await outbox.attemptDue();
    expect(await waiting()).toEqual([]);
  });
});
