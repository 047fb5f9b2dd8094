import { describe, expect, test } from 'vitest';
import { DAY_MS, setUpThings, type Thing } from './testing/things.ts';

describe("a reader's time", () => {
  const { leetcode, time, startReplica } = setUpThings();

  test('limits how long a reader waits for LeetCode', async () => {
    const { read } = await startReplica({}, { waitMs: 50 });
    const { promise, resolve } = Promise.withResolvers<Thing>();
    leetcode.answer = () => promise;
    await expect(read('two-sum')).rejects.toMatchObject({ failure: 'late' });
    resolve({ name: 'two-sum' });
  });

  test('also limits how long a reader waits for earlier questions', async () => {
    const { read, save } = await startReplica({}, { waitMs: 300 });
    await save(new Map(['two-sum', '3sum', '4sum'].map((name) => [name, { name }])), time.now);
    time.later(400 * DAY_MS);
    const { promise, resolve } = Promise.withResolvers<Thing>();
    leetcode.answer = () => promise;
    // These two take all turns.
    const before = [read('two-sum')];
    await expect.poll(() => leetcode.ask).toHaveBeenCalledTimes(1);
    before.push(read('3sum'));
    await expect.poll(() => leetcode.ask).toHaveBeenCalledTimes(2);
    await expect(read('4sum')).resolves.toMatchObject({ isStale: true });
    await expect(read('5sum')).rejects.toMatchObject({ failure: 'late' });
    expect(await Promise.all(before)).toMatchObject([{ isStale: true }, { isStale: true }]);
    resolve({ name: 'new' });
  });

  test('that is over gives the old copy while the read goes on for others; without a copy it fails', async () => {
    const { read } = await startReplica();
    await read('two-sum');
    time.later(400 * DAY_MS);
    const { promise, resolve } = Promise.withResolvers<Thing>();
    leetcode.answer = () => promise;
    const others = read('two-sum');
    await expect(read('two-sum', performance.now())).resolves.toMatchObject({ isStale: true });
    await expect(read('3sum', performance.now())).rejects.toMatchObject({ failure: 'late' });
    resolve({ name: 'two-sum' });
    await expect(others).resolves.toMatchObject({ isStale: false });
  });

  test('that is over gives "LeetCode has none" where that is known', async () => {
    const { read } = await startReplica();
    leetcode.answer = () => null;
    await read('none');
    await expect(read('none', performance.now())).resolves.toBeNull();
  });
});
