import { describe, expect, test } from 'vitest';
import { DAY_MS, down, MINUTE_MS, setUpThings } from './testing/things.ts';

describe('what LeetCode does not have', () => {
  const { leetcode, time, openThings, startReplica } = setUpThings();

  test('is remembered as missing for ten minutes, by every replica', async () => {
    leetcode.answer = () => null;
    await expect((await startReplica()).read('none')).resolves.toBeNull();
    time.later(10 * MINUTE_MS - 1);
    const { read, commands } = await startReplica();
    await expect(read('none')).resolves.toBeNull();
    expect(commands).toEqual(['find']);
    expect(leetcode.ask).toHaveBeenCalledTimes(1);
    time.later(1);
    leetcode.answer = (key) => ({ name: key });
    await expect(read('none')).resolves.toMatchObject({ value: { name: 'none' } });
  });

  test('is answered as missing for a day while LeetCode fails, by every replica, and asked for again after a minute', async () => {
    const [one, other] = [await startReplica(), await startReplica()];
    leetcode.answer = () => null;
    await one.read('none');
    leetcode.answer = down;
    time.later(10 * MINUTE_MS);
    for (const { read } of [one, other]) await expect(read('none')).resolves.toBeNull();
    expect(leetcode.ask).toHaveBeenCalledTimes(2);
    time.later(MINUTE_MS);
    await expect(other.read('none')).resolves.toBeNull();
    expect(leetcode.ask).toHaveBeenCalledTimes(3);
    expect(await (await openThings()).countDocuments({ expireAt: { $gt: new Date(+time.now + DAY_MS / 2) } })).toBe(1);
    time.later(DAY_MS);
    await expect(one.read('none')).rejects.toMatchObject({ failure: 'blocked' });
    leetcode.answer = (key) => ({ name: key });
    await expect(one.read('none')).resolves.toMatchObject({ value: { name: 'none' } });
  });

  test('may leave an empty copy, which is used like any other but deleted in time', async () => {
    const { read, save } = await startReplica({ isEmpty: ({ name }) => name === '' });
    const things = await openThings();
    leetcode.answer = () => ({ name: '' });
    await read('none');
    await save(new Map([['no-more', { name: '' }]]), time.now);
    const expireAts = (await things.find().toArray()).map(({ expireAt }) => expireAt?.getTime() ?? 0);
    expect(expireAts).toHaveLength(2);
    expect(Math.min(...expireAts)).toBeGreaterThan(time.now.getTime() + DAY_MS);
    expect(Math.max(...expireAts)).toBeLessThan(time.now.getTime() + DAY_MS + 10 * MINUTE_MS);
    time.later(31 * DAY_MS);
    leetcode.answer = down;
    await expect(read('none')).resolves.toMatchObject({ value: { name: '' }, isStale: true });
    time.later(MINUTE_MS);
    leetcode.answer = (key) => ({ name: key });
    await expect(read('none')).resolves.toMatchObject({ value: { name: 'none' } });
    expect(await things.findOne({ _id: 'none' })).not.toHaveProperty('expireAt');
  });

  test.each([
    [true, { value: { name: 'two-sum' }, isStale: true }],
    [false, null],
  ])('loses its last copy unless the kind keeps it (%s)', async (keepsGone, expected) => {
    const { read } = await startReplica({ keepsGone });
    await read('two-sum');
    time.later(31 * DAY_MS);
    leetcode.answer = () => null;
    for (let time = 0; time < 2; time += 1) {
      const copy = await read('two-sum');
      if (expected === null) expect(copy).toBeNull();
      else expect(copy).toMatchObject(expected);
    }
    expect(leetcode.ask).toHaveBeenCalledTimes(2);
  });

  test('loses a copy of another shape in time', async () => {
    const { read } = await startReplica({ keepsGone: false });
    const things = await openThings();
    await things.insertOne({ _id: 'two-sum', value: { title: 'Two Sum' } as never, fetchedAt: time.now });
    leetcode.answer = () => null;
    await expect(read('two-sum')).resolves.toBeNull();
    expect(await things.find().toArray()).toMatchObject([{ _id: 'two-sum', expireAt: expect.any(Date) }]);
  });
});
