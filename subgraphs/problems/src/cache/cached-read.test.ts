import { randomUUID } from 'node:crypto';
import { createLogger } from '@leetcord/kit/logger';
import { connectMongo, type Mongo } from '@leetcord/kit/mongo';
import fc from 'fast-check';
import type { CommandStartedEvent } from 'mongodb';
import { Registry } from 'prom-client';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { z } from 'zod';
import { LeetCodeError } from '../leetcode/errors.ts';
import type { Answer } from '../leetcode/operation.ts';
import { createProblemsMetrics } from '../metrics.ts';
import { openCopies } from './cached-document.ts';
import type { CachedKind } from './cached-kind.ts';
import { createCopiesRepository } from './copies.repository.ts';
import { createCachedRead, type CachedRead, type CachedReadLimits } from './cached-read.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const AGES = { freshMs: DAY_MS, usableMs: 30 * DAY_MS, unknownMs: 10 * MINUTE_MS, retryMs: MINUTE_MS };

/** Waits until it holds, on a slow machine too. */
const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 10_000 });

interface Thing {
  name: string;
}

describe('things read through copies of them', () => {
  let mongos: Mongo[];
  let dbName: string;
  let now: Date;
  let answer: (key: string) => Answer<Thing | null> | Promise<Answer<Thing | null>>;
  const ask = vi.fn<CachedKind<Thing>['fetchMany']>(async (keys) => Promise.all(keys.map((key) => answer(key))));

  const log = createLogger('test', 'silent');
  const down = () => new LeetCodeError('blocked', 'Blocked.');
  const later = (ms: number) => (now = new Date(now.getTime() + ms));
  const asked = () => ask.mock.calls.map(([keys]) => keys);

  const kind: CachedKind<Thing> = {
    name: 'thing',
    ages: AGES,
    keyOf: (text) => (/^[a-z0-9-]+$/.test(text) ? text : null),
    schema: z.object({ name: z.string() }),
    fetchMany: ask,
    keepsGone: true,
  };

  const connect = async () => {
    const uri = inject('mongodbUri');
    const mongo = await connectMongo(`${uri}${uri.includes('?') ? '&' : '?'}monitorCommands=true`, dbName);
    mongos.push(mongo);
    return mongo;
  };
  /** A process of its own: nothing in its memory, the database as it is. */
  const startReplica = async (change: Partial<CachedKind<Thing>> = {}, limits: Partial<CachedReadLimits> = {}) => {
    const mongo = await connect();
    const things: CachedRead<Thing> = createCachedRead(
      { ...kind, ...change },
      await openCopies<Thing>(mongo.db, 'things'),
      {
        clock: { now: () => now },
        log,
        metrics: createProblemsMetrics(new Registry()),
        limits: { lookEveryMs: 10, ...limits },
      },
    );
    const commands: string[] = [];
    mongo.client.on('commandStarted', ({ commandName }: CommandStartedEvent) => commands.push(commandName));
    return { ...things, commands };
  };

  beforeEach(() => {
    mongos = [];
    dbName = `test_cache_${randomUUID().slice(0, 8)}`;
    now = new Date('2026-11-23T18:00:00Z');
    answer = (key) => ({ name: key });
    ask.mockClear();
  });
  afterEach(async () => {
    await mongos[0]?.db.dropDatabase();
    await Promise.all(mongos.map((mongo) => mongo.close()));
  });

  test('1,000 cold reads of one key on three replicas at once: one question', async () => {
    const replicas = await Promise.all([startReplica(), startReplica(), startReplica()]);
    answer = (key) => new Promise((resolve) => setTimeout(resolve, 50, { name: key }));
    const reads = Array.from({ length: 1_000 }, (_, index) => replicas[index % 3]!.read('two-sum'));
    expect(new Set((await Promise.all(reads)).map((copy) => copy?.value.name))).toEqual(new Set(['two-sum']));
    expect(asked()).toEqual([['two-sum']]);
  });

  test('50 cold keys: one question and three commands; 50 warm: none, and one command', async () => {
    const keys = Array.from({ length: 50 }, (_, index) => `thing-${index}`);
    const { read, commands } = await startReplica();
    const readAll = () => Promise.all(keys.map((key) => read(key)));
    expect((await readAll()).map((copy) => copy?.value.name)).toEqual(keys);
    expect(asked()).toEqual([keys]);
    expect(commands.splice(0)).toEqual(['find', 'update', 'update']);
    later(DAY_MS - 1);
    expect((await readAll()).every((copy) => copy?.isStale === false)).toBe(true);
    expect(commands).toEqual(['find']);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('keys that come one by one while LeetCode is being asked share the next question', async () => {
    const { read } = await startReplica();
    const { promise, resolve } = Promise.withResolvers<void>();
    answer = (key) => promise.then(() => ({ name: key }));
    const looks = new Map<number, number>();
    let lookedUp = 0;
    mongos.at(-1)?.client.on('commandStarted', ({ commandName, requestId, command }: CommandStartedEvent) => {
      if (commandName === 'find') looks.set(requestId, command['filter']._id.$in.length);
    });
    mongos.at(-1)?.client.on('commandSucceeded', ({ requestId }) => (lookedUp += looks.get(requestId) ?? 0));
    const reads: Promise<unknown>[] = [];
    for (let index = 0; index < 20; index += 1) {
      reads.push(read(`thing-${index}`));
      if (index < 2) await until(() => expect(ask).toHaveBeenCalledTimes(index + 1));
      else await new Promise(setImmediate);
    }
    // All have found no copy, and wait for their turn.
    await until(() => expect(lookedUp).toBe(20));
    await new Promise(setImmediate);
    resolve();
    await Promise.all(reads);
    expect(asked().map((keys) => keys.length)).toEqual([1, 1, 18]);
  });

  test('an old copy is answered at once and read again behind, once for all replicas', async () => {
    const replicas = await Promise.all([startReplica(), startReplica(), startReplica()]);
    await replicas[0]!.read('two-sum');
    later(DAY_MS);
    const { promise, resolve } = Promise.withResolvers<Thing>();
    answer = () => promise;
    for (const { read } of [...replicas, ...replicas]) {
      expect(await read('two-sum')).toMatchObject({ value: { name: 'two-sum' }, isStale: true });
    }
    resolve({ name: 'renewed' });
    const renewed = { value: { name: 'renewed' }, isStale: false, fetchedAt: now };
    await until(async () => expect(await replicas[2]!.read('two-sum')).toMatchObject(renewed));
    expect(ask).toHaveBeenCalledTimes(2);
    expect(ask.mock.calls.map(([, call]) => call.urgency)).toEqual(['waited-for', 'background']);
  });

  test('one that is too old waits for LeetCode, and is the answer when LeetCode fails; not tried again for a minute', async () => {
    const { read } = await startReplica();
    await read('two-sum');
    const first = now;
    later(400 * DAY_MS);
    answer = down;
    await expect(read('two-sum')).resolves.toMatchObject({ isStale: true, fetchedAt: first });
    answer = (key) => ({ name: key });
    await expect((await startReplica()).read('two-sum')).resolves.toMatchObject({ isStale: true });
    expect(ask).toHaveBeenCalledTimes(2);
    later(MINUTE_MS);
    await expect(read('two-sum')).resolves.toMatchObject({ isStale: false, fetchedAt: now });
  });

  test('what LeetCode does not have is remembered for ten minutes, by every replica', async () => {
    answer = () => null;
    await expect((await startReplica()).read('none')).resolves.toBeNull();
    later(10 * MINUTE_MS - 1);
    const { read, commands } = await startReplica();
    await expect(read('none')).resolves.toBeNull();
    expect(commands).toEqual(['find']);
    expect(ask).toHaveBeenCalledTimes(1);
    later(1);
    answer = (key) => ({ name: key });
    await expect(read('none')).resolves.toMatchObject({ value: { name: 'none' } });
  });

  test.each([
    [true, { value: { name: 'two-sum' }, isStale: true }],
    [false, null],
  ])('a thing that LeetCode has no more: its copy stays, if the kind says so (%s)', async (keepsGone, expected) => {
    const { read } = await startReplica({ keepsGone });
    await read('two-sum');
    later(31 * DAY_MS);
    answer = () => null;
    for (let time = 0; time < 2; time += 1) {
      const copy = await read('two-sum');
      if (expected === null) expect(copy).toBeNull();
      else expect(copy).toMatchObject(expected);
    }
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test('a failure is never "there is none": it fails those that waited for it, and the next read asks again', async () => {
    const replicas = await Promise.all([startReplica(), startReplica(), startReplica()]);
    const { promise, resolve } = Promise.withResolvers<LeetCodeError>();
    answer = () => promise;
    const reads = replicas.map(({ read }) => read('two-sum').catch((error: LeetCodeError) => error.failure));
    await until(() => expect(ask).toHaveBeenCalled());
    // Time for the others to see that somebody asks.
    await until(() => expect(replicas.filter(({ commands }) => commands.length >= 3)).toHaveLength(2));
    resolve(down());
    expect(await Promise.all(reads)).toEqual(['blocked', 'blocked', 'blocked']);
    expect(ask).toHaveBeenCalledTimes(1);
    answer = (key) => ({ name: key });
    await expect(replicas[1]!.read('two-sum')).resolves.toMatchObject({ value: { name: 'two-sum' } });
  });

  test('a key that failed leaves the others of its question as they are', async () => {
    const { read } = await startReplica();
    answer = (key) => (key === '3sum' ? new LeetCodeError('schema-changed', 'Changed.') : { name: key });
    const [found, changed] = await Promise.allSettled([read('two-sum'), read('3sum')]);
    expect(found).toMatchObject({ status: 'fulfilled', value: { value: { name: 'two-sum' } } });
    expect(changed).toMatchObject({ status: 'rejected', reason: { failure: 'schema-changed' } });
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('the question of a killed replica is asked by another when its lease runs out', async () => {
    const waiting = await startReplica();
    const killed = await connect();
    const lease = { id: 'killed', until: new Date(now.getTime() + 3_000) };
    await (await openCopies<Thing>(killed.db, 'things')).insertOne({ _id: 'two-sum', lease });
    const read = waiting.read('two-sum');
    await until(() => expect(waiting.commands.length).toBeGreaterThan(2));
    expect(ask).not.toHaveBeenCalled();
    later(3_000);
    await expect(read).resolves.toMatchObject({ value: { name: 'two-sum' } });
  });

  test('a question that lasts long keeps its lease', async () => {
    const [one, other] = await Promise.all([startReplica({}, { renewMs: 50 }), startReplica()]);
    const { promise, resolve } = Promise.withResolvers<Thing>();
    answer = () => promise;
    const reads = [one!.read('two-sum')];
    await until(() => expect(ask).toHaveBeenCalled());
    later(10_000);
    await until(() => expect(one!.commands.filter((name) => name === 'update').length).toBeGreaterThan(2));
    reads.push(other!.read('two-sum'));
    await until(() => expect(other!.commands.length).toBeGreaterThan(2));
    resolve({ name: 'two-sum' });
    expect((await Promise.all(reads)).map((copy) => copy?.value.name)).toEqual(['two-sum', 'two-sum']);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('nobody waits for longer than a reader may', async () => {
    const { read } = await startReplica({}, { waitMs: 50 });
    const mongo = await connect();
    const lease = { id: 'stuck', until: new Date(now.getTime() + DAY_MS) };
    await (await openCopies<Thing>(mongo.db, 'things')).insertOne({ _id: 'two-sum', lease });
    await expect(read('two-sum')).rejects.toMatchObject({ failure: 'late' });
  });

  test('who has no time left gets the old copy while the read goes on for others; without a copy it fails', async () => {
    const { read } = await startReplica();
    await read('two-sum');
    later(400 * DAY_MS);
    const { promise, resolve } = Promise.withResolvers<Thing>();
    answer = () => promise;
    const others = read('two-sum');
    await expect(read('two-sum', performance.now())).resolves.toMatchObject({ isStale: true });
    await expect(read('3sum', performance.now())).rejects.toMatchObject({ failure: 'late' });
    resolve({ name: 'two-sum' });
    await expect(others).resolves.toMatchObject({ isStale: false });
  });

  test('what is forgotten is not brought back by an answer that was under way', async () => {
    const [one, other] = await Promise.all([startReplica(), startReplica()]);
    const { promise, resolve } = Promise.withResolvers<Thing>();
    answer = () => promise;
    const read = one!.read('two-sum');
    await until(() => expect(ask).toHaveBeenCalled());
    await other!.forget(['two-sum']);
    resolve({ name: 'two-sum' });
    await read;
    expect(await mongos[0]!.db.collection('things').countDocuments()).toBe(0);
  });

  test('whatever LeetCode does over time: never a failure nor "there is none" once there was a copy', async () => {
    const { read } = await startReplica();
    const things = mongos[0]!.db.collection<{ _id: string }>('things');
    /** An old copy is read again behind: it is renewed, or not tried again for a while. */
    const settled = async (key: string) => {
      const renewed = { $or: [{ fetchedAt: now }, { retryAt: { $gt: now } }] };
      await until(async () => expect(await things.countDocuments({ _id: key, ...renewed })).toBe(1));
    };
    const step = fc.record({
      afterMs: fc.constantFrom(0, 1, MINUTE_MS, 10 * MINUTE_MS, DAY_MS - 1, DAY_MS, 30 * DAY_MS),
      leetcode: fc.constantFrom('has it', 'has it not', 'is down'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), fc.uuid(), async (steps, key) => {
        let readAt: Date | null = null;
        for (const { afterMs, leetcode } of steps) {
          later(afterMs);
          answer = () => (leetcode === 'is down' ? down() : leetcode === 'has it' ? { name: now.toISOString() } : null);
          ask.mockClear();
          const copy = await read(key).catch(() => 'failed' as const);
          if (copy !== 'failed' && copy?.isStale === true) await settled(key);
          expect(ask.mock.calls.length).toBeLessThanOrEqual(1);
          if (copy === 'failed' || copy === null) {
            expect(readAt).toBeNull();
            expect(copy === null || leetcode === 'is down').toBe(true);
          } else {
            // Its age is what it says, and it is from LeetCode or the newest that there was.
            expect(copy.value.name).toBe(copy.fetchedAt.toISOString());
            expect(copy.isStale).toBe(now.getTime() - copy.fetchedAt.getTime() >= DAY_MS);
            expect(copy.fetchedAt.getTime()).toBeGreaterThanOrEqual(readAt?.getTime() ?? 0);
            if (copy.isStale) expect(copy.fetchedAt).toEqual(readAt);
            readAt = ask.mock.calls.length === 1 && leetcode === 'has it' ? now : copy.fetchedAt;
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('a copy that is stored in another way is answered until it is old', async () => {
    const { read, save } = await startReplica();
    await save(new Map([['two-sum', { name: 'of a page' }]]), now);
    await expect(read('two-sum')).resolves.toMatchObject({ value: { name: 'of a page' } });
    later(31 * DAY_MS);
    await expect(read('two-sum')).resolves.toMatchObject({ value: { name: 'two-sum' } });
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test('a copy of another shape, of an older release, is read anew', async () => {
    const { read } = await startReplica();
    const things = mongos[0]!.db.collection<{ _id: string; value: object; fetchedAt: Date }>('things');
    await things.insertOne({ _id: 'two-sum', value: { title: 'Two Sum' }, fetchedAt: now });
    await expect(read('two-sum')).resolves.toMatchObject({ value: { name: 'two-sum' } });
  });

  test('what ends without a copy is deleted in time: one of another shape that is gone, one forgotten before its renewal', async () => {
    const { read } = await startReplica({ keepsGone: false });
    const things = mongos[0]!.db.collection<{ _id: string; value: object; fetchedAt: Date; expireAt?: Date }>('things');
    await things.insertOne({ _id: 'two-sum', value: { title: 'Two Sum' }, fetchedAt: now });
    answer = () => null;
    await expect(read('two-sum')).resolves.toBeNull();
    const copies = createCopiesRepository(await openCopies<Thing>(mongos[0]!.db, 'things'), kind, log);
    const lease = { id: 'a', until: now, now };
    await copies.lease([{ key: '3sum', kept: { _id: '3sum', value: { name: '3sum' }, fetchedAt: now } }], lease);
    expect((await things.find().toArray()).map(({ _id, expireAt }) => [_id, expireAt instanceof Date])).toEqual([
      ['two-sum', true],
      ['3sum', true],
    ]);
  });

  test('nobody is asked about what LeetCode cannot have', async () => {
    const { read, commands } = await startReplica();
    await expect(read('Two Sum')).resolves.toBeNull();
    expect([ask.mock.calls, commands]).toEqual([[], []]);
  });
});
