import fc from 'fast-check';
import type { CommandStartedEvent } from 'mongodb';
import { describe, expect, test } from 'vitest';
import { LeetCodeError, shareUsed } from '../leetcode/errors.ts';
import type { Reader } from './cached-read.ts';
import { DAY_MS, down, MINUTE_MS, setUpThings, type Thing } from './testing/things.ts';

const readerOf = (urgency: Reader['urgency']): Reader => ({ id: urgency, urgency, admit: () => Promise.resolve() });

describe('reads through the cache', () => {
  const { leetcode, time, openThings, startReplica } = setUpThings();

  test('1,000 cold reads of one key on three replicas at once lead to one question from each', async () => {
    const replicas = await Promise.all([startReplica(), startReplica(), startReplica()]);
    leetcode.answer = (key) => new Promise((resolve) => setTimeout(resolve, 50, { name: key }));
    const reads = Array.from({ length: 1_000 }, (_, index) => replicas[index % 3]!.read('two-sum'));
    expect(new Set((await Promise.all(reads)).map((copy) => copy?.value.name))).toEqual(new Set(['two-sum']));
    expect(leetcode.asked()).toEqual([['two-sum'], ['two-sum'], ['two-sum']]);
  });

  test('50 cold keys take one question and three commands; 50 warm ones take no question and one command', async () => {
    const keys = Array.from({ length: 50 }, (_, index) => `thing-${index}`);
    const { read, commands } = await startReplica();
    const readAll = () => Promise.all(keys.map((key) => read(key)));
    expect((await readAll()).map((copy) => copy?.value.name)).toEqual(keys);
    expect(leetcode.asked()).toEqual([keys]);
    expect(commands.splice(0)).toEqual(['find', 'update', 'update']);
    time.later(DAY_MS - 1);
    expect((await readAll()).every((copy) => copy?.isStale === false)).toBe(true);
    expect(commands).toEqual(['find']);
    expect(leetcode.ask).toHaveBeenCalledTimes(1);
  });

  test('keys that come one by one while LeetCode is being asked share the next question', async () => {
    const { read, client } = await startReplica();
    const { promise, resolve } = Promise.withResolvers<void>();
    leetcode.answer = (key) => promise.then(() => ({ name: key }));
    const looks = new Map<number, number>();
    let lookedUp = 0;
    client.on('commandStarted', ({ commandName, requestId, command }: CommandStartedEvent) => {
      if (commandName === 'find') looks.set(requestId, command['filter']._id.$in.length);
    });
    client.on('commandSucceeded', ({ requestId }) => (lookedUp += looks.get(requestId) ?? 0));
    const reads: Promise<unknown>[] = [];
    for (let index = 0; index < 20; index += 1) {
      reads.push(read(`thing-${index}`));
      if (index < 2) await expect.poll(() => leetcode.ask).toHaveBeenCalledTimes(index + 1);
      else await new Promise(setImmediate);
    }
    // All have found no copy, and wait for their turn.
    await expect.poll(() => lookedUp).toBe(20);
    await new Promise(setImmediate);
    resolve();
    await Promise.all(reads);
    expect(leetcode.asked().map((keys) => keys.length)).toEqual([1, 1, 18]);
  });

  test('an old copy is answered at once and refreshed in the background, once in each replica', async () => {
    const replicas = await Promise.all([startReplica(), startReplica(), startReplica()]);
    await replicas[0]!.read('two-sum');
    time.later(DAY_MS);
    const { promise, resolve } = Promise.withResolvers<Thing>();
    leetcode.answer = () => promise;
    for (const { read } of [...replicas, ...replicas]) {
      expect(await read('two-sum')).toMatchObject({ value: { name: 'two-sum' }, isStale: true });
    }
    await expect.poll(() => leetcode.ask).toHaveBeenCalledTimes(4);
    resolve({ name: 'renewed' });
    const renewed = { value: { name: 'renewed' }, isStale: false, fetchedAt: time.now };
    await expect.poll(() => replicas[2]!.read('two-sum')).toMatchObject(renewed);
    const urgencies = leetcode.ask.mock.calls.map(([, call]) => call.urgency);
    expect(urgencies).toEqual(['waited-for', 'background', 'background', 'background']);
  });

  test('a refresh that another one has overtaken leaves LeetCode alone', async () => {
    const [slow, quick] = await Promise.all([startReplica(), startReplica()]);
    await quick.read('two-sum');
    time.later(DAY_MS);
    const { promise, resolve } = Promise.withResolvers<void>();
    await slow.read('two-sum', undefined, { id: 'slow', urgency: 'waited-for', admit: () => promise });
    await quick.read('two-sum');
    await expect.poll(() => quick.read('two-sum')).toMatchObject({ isStale: false });
    slow.commands.splice(0);
    resolve();
    await expect.poll(() => slow.commands).toEqual(['find']);
    await slow.read('3sum');
    expect(leetcode.asked()).toEqual([['two-sum'], ['two-sum'], ['3sum']]);
  });

  test('a copy that is too old waits for LeetCode; if that fails it is the answer, and LeetCode is left alone for a minute', async () => {
    const { read } = await startReplica();
    await read('two-sum');
    const first = time.now;
    time.later(400 * DAY_MS);
    leetcode.answer = down;
    await expect(read('two-sum')).resolves.toMatchObject({ isStale: true, fetchedAt: first });
    leetcode.answer = (key) => ({ name: key });
    await expect((await startReplica()).read('two-sum')).resolves.toMatchObject({ isStale: true });
    expect(leetcode.ask).toHaveBeenCalledTimes(2);
    time.later(MINUTE_MS);
    await expect(read('two-sum')).resolves.toMatchObject({ isStale: false, fetchedAt: time.now });
  });

  test('a failure is never "there is none": it fails all reads that share the question, and the next read asks again', async () => {
    const { read } = await startReplica();
    const { promise, resolve } = Promise.withResolvers<LeetCodeError>();
    leetcode.answer = () => promise;
    const reads = [1, 2, 3].map(() => read('two-sum').catch((error: LeetCodeError) => error.failure));
    await expect.poll(() => leetcode.ask).toHaveBeenCalled();
    resolve(down());
    expect(await Promise.all(reads)).toEqual(['blocked', 'blocked', 'blocked']);
    expect(leetcode.ask).toHaveBeenCalledTimes(1);
    leetcode.answer = (key) => ({ name: key });
    await expect((await startReplica()).read('two-sum')).resolves.toMatchObject({ value: { name: 'two-sum' } });
  });

  test('while LeetCode may not be asked at all, a read takes one command, a refresh another one, and none a request', async () => {
    const { read, save, commands } = await startReplica();
    await save(new Map([['two-sum', { name: 'old' }]]), time.now);
    time.later(2 * DAY_MS);
    commands.splice(0);
    leetcode.refusal = new LeetCodeError('circuit-open', '');
    await expect(read('3sum')).rejects.toMatchObject({ failure: 'circuit-open' });
    await expect(read('two-sum')).resolves.toMatchObject({ value: { name: 'old' }, isStale: true });
    await expect.poll(() => commands).toEqual(['find', 'find', 'find']);
    leetcode.refusal = null;
    await expect(read('3sum')).resolves.toMatchObject({ value: { name: '3sum' } });
    await read('two-sum');
    await expect.poll(() => read('two-sum')).toMatchObject({ value: { name: 'two-sum' }, isStale: false });
  });

  test('a key that failed does not affect the other keys of its question', async () => {
    const { read } = await startReplica();
    leetcode.answer = (key) => (key === '3sum' ? new LeetCodeError('schema-changed', 'Changed.') : { name: key });
    const [found, changed] = await Promise.allSettled([read('two-sum'), read('3sum')]);
    expect(found).toMatchObject({ status: 'fulfilled', value: { value: { name: 'two-sum' } } });
    expect(changed).toMatchObject({ status: 'rejected', reason: { failure: 'schema-changed' } });
    expect(leetcode.ask).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['a copy', [['two-sum', { name: 'old' }]] as [string, Thing][]],
    ['nothing', []],
  ])('a deleted copy is not restored by an answer in flight, where there was %s', async (_what, before) => {
    const [one, other] = await Promise.all([startReplica(), startReplica()]);
    await one!.save(new Map(before), time.now);
    time.later(400 * DAY_MS);
    const { promise, resolve } = Promise.withResolvers<Thing>();
    leetcode.answer = () => promise;
    const read = one!.read('two-sum');
    await expect.poll(() => leetcode.ask).toHaveBeenCalled();
    await other!.forget(['two-sum']);
    resolve({ name: 'two-sum' });
    await read;
    expect(await (await openThings()).countDocuments()).toBe(0);
  });

  test('once there is a copy, no failure of LeetCode ever leads to an error or to "there is none"', async () => {
    const { read } = await startReplica();
    const things = await openThings();
    /** An old copy is refreshed in the background: it is renewed, or left alone for a while. */
    const settled = async (key: string) => {
      const renewed = { $or: [{ fetchedAt: time.now }, { retryAt: { $gt: time.now } }] };
      await expect.poll(() => things.countDocuments({ _id: key, ...renewed })).toBe(1);
    };
    const step = fc.record({
      afterMs: fc.constantFrom(0, 1, MINUTE_MS, 10 * MINUTE_MS, DAY_MS - 1, DAY_MS, 30 * DAY_MS),
      says: fc.constantFrom('has it', 'has it not', 'is down'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), fc.uuid(), async (steps, key) => {
        let readAt: Date | null = null;
        for (const { afterMs, says } of steps) {
          time.later(afterMs);
          leetcode.answer = () =>
            says === 'is down' ? down() : says === 'has it' ? { name: time.now.toISOString() } : null;
          leetcode.ask.mockClear();
          const copy = await read(key).catch(() => 'failed' as const);
          if (copy !== 'failed' && copy?.isStale === true) await settled(key);
          expect(leetcode.ask.mock.calls.length).toBeLessThanOrEqual(1);
          if (copy === 'failed' || copy === null) {
            expect(readAt).toBeNull();
            expect(copy === null || says === 'is down').toBe(true);
          } else {
            // Its age is stated correctly, and it is LeetCode's current answer or the newest that there was.
            expect(copy.value.name).toBe(copy.fetchedAt.toISOString());
            expect(copy.isStale).toBe(time.now.getTime() - copy.fetchedAt.getTime() >= DAY_MS);
            expect(copy.fetchedAt.getTime()).toBeGreaterThanOrEqual(readAt?.getTime() ?? 0);
            if (copy.isStale) expect(copy.fetchedAt).toEqual(readAt);
            readAt = leetcode.ask.mock.calls.length === 1 && says === 'has it' ? time.now : copy.fetchedAt;
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('a copy stored by another path is answered until it is old', async () => {
    const { read, save } = await startReplica();
    await save(new Map([['two-sum', { name: 'of a page' }]]), time.now);
    await expect(read('two-sum')).resolves.toMatchObject({ value: { name: 'of a page' } });
    time.later(31 * DAY_MS);
    await expect(read('two-sum')).resolves.toMatchObject({ value: { name: 'two-sum' } });
    expect(leetcode.ask).toHaveBeenCalledTimes(1);
  });

  test('a copy of another shape, from an older release, is read again', async () => {
    const { read } = await startReplica();
    const things = await openThings();
    await things.insertOne({ _id: 'two-sum', value: { title: 'Two Sum' } as never, fetchedAt: time.now });
    await expect(read('two-sum')).resolves.toMatchObject({ value: { name: 'two-sum' } });
  });

  test('each read is counted once, by what its reader got', async () => {
    const { read, registry } = await startReplica();
    const counted = async () => {
      const { values = [] } = (await registry.getSingleMetric('leetcord_cache_reads_total')?.get()) ?? {};
      registry.resetMetrics();
      return Object.fromEntries(values.map(({ labels, value }) => [labels['outcome'], value]));
    };
    const readBy = (readers: number, key: string, endsAt?: number) =>
      Promise.allSettled(Array.from({ length: readers }, () => read(key, endsAt)));
    await readBy(10, 'two-sum');
    expect(await counted()).toEqual({ asked: 1, shared: 9 });
    await readBy(10, 'two-sum');
    expect(await counted()).toEqual({ fresh: 10 });
    time.later(400 * DAY_MS);
    leetcode.answer = down;
    await readBy(2, 'two-sum', performance.now());
    expect(await counted()).toEqual({ stale: 2 });
    time.later(MINUTE_MS);
    leetcode.answer = () => null;
    await readBy(1, 'two-sum');
    expect(await counted()).toEqual({ stale: 1 });
    await readBy(2, 'none');
    expect(await counted()).toEqual({ unknown: 2 });
    leetcode.answer = down;
    await readBy(2, '3sum');
    expect(await counted()).toEqual({ failed: 2 });
  });

  test('a question that an anonymous caller had no place for is asked again for a reader who waited for it', async () => {
    const { read } = await startReplica();
    const { promise, resolve } = Promise.withResolvers<LeetCodeError>();
    leetcode.answer = () => promise;
    const stranger = read('two-sum', undefined, readerOf('stranger')).catch((error: unknown) => error);
    await expect.poll(() => leetcode.ask).toHaveBeenCalledTimes(1);
    const known = read('two-sum', undefined, readerOf('waited-for'));
    leetcode.answer = (key) => ({ name: key });
    resolve(shareUsed('Too much. Try again', 5_000));
    expect(await stranger).toMatchObject({ failure: 'share-used' });
    expect(await known).toMatchObject({ value: { name: 'two-sum' } });
  });

  test('a reader who has used up their share gets old copies, and no more is asked for them', async () => {
    const { read } = await startReplica();
    await read('two-sum');
    const refused: Reader = {
      ...readerOf('stranger'),
      admit: () => Promise.reject(shareUsed('Too much. Try again', 1)),
    };
    for (const days of [2, 400]) {
      time.later(days * DAY_MS);
      expect(await read('two-sum', undefined, refused)).toMatchObject({ value: { name: 'two-sum' }, isStale: true });
    }
    await expect(read('3sum', undefined, refused)).rejects.toMatchObject({ failure: 'share-used' });
    expect(leetcode.ask).toHaveBeenCalledTimes(1);
  });

  test('LeetCode is not asked for what it cannot have', async () => {
    const { read, commands } = await startReplica();
    await expect(read('Two Sum')).resolves.toBeNull();
    expect([leetcode.ask.mock.calls, commands]).toEqual([[], []]);
  });
});
