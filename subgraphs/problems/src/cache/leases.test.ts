import { describe, expect, test } from 'vitest';
import { DAY_MS, down, setUpThings, type Thing } from './testing/things.ts';

const HELD = ['held-1', 'held-2'];

describe('a question that waits for its turn while another replica asks the same', () => {
  const { leetcode, time, openThings, startReplica } = setUpThings();
  type Replica = Awaited<ReturnType<typeof startReplica>>;

  const askedFor = (wanted: string) => leetcode.asked().filter((keys) => keys.includes(wanted)).length;
  const finds = ({ commands }: Replica) => commands.filter((name) => name === 'find').length;
  /** LeetCode answers for all but the two keys that take both turns of a replica, until they are let go. */
  const holdTurns = async (replica: Replica, answer: typeof leetcode.answer = (key) => ({ name: `new ${key}` })) => {
    const { promise, resolve } = Promise.withResolvers<Thing>();
    leetcode.answer = (key) => (HELD.includes(key) ? promise : answer(key));
    const reads: Promise<unknown>[] = [];
    for (const key of HELD) {
      reads.push(replica.read(key));
      await expect.poll(() => askedFor(key)).toBe(1);
    }
    return async () => {
      resolve({ name: 'held' });
      await Promise.all(reads);
    };
  };
  /** A read that has looked for a copy, and goes on. */
  const begin = async (replica: Replica, key: string) => {
    const before = finds(replica);
    const reading = replica.read(key).catch((error: unknown) => error);
    await expect.poll(() => finds(replica)).toBe(before + 1);
    return { reading };
  };

  test.each([
    ['an answer', (key: string) => ({ name: `new ${key}` }), { value: { name: 'new x' } }],
    ['that LeetCode has none', () => null, null],
    ['a failure', down, { failure: 'blocked' }],
  ])('shares %s', async (_what, answer, expected) => {
    const [one, other] = [await startReplica(), await startReplica()];
    const letGo = await holdTurns(one, answer);
    const { reading } = await begin(one, 'x');
    await other.read('x').catch(() => undefined);
    await letGo();
    if (expected === null) expect(await reading).toBeNull();
    else expect(await reading).toMatchObject(expected);
    expect(askedFor('x')).toBe(1);
  });

  test.each([
    ['it was read again, by whichever replica', (key: string) => ({ name: `new ${key}` })],
    ['LeetCode has it no more', () => null],
    ['it could not be read again', down],
  ])('leaves an old copy as it is when %s', async (_what, answer) => {
    const [one, other] = [await startReplica(), await startReplica()];
    await one.save(new Map([...HELD, 'x', 'y'].map((key) => [key, { name: key }])), time.now);
    time.later(2 * DAY_MS);
    const letGo = await holdTurns(one, answer);
    await (
      await begin(one, 'x')
    ).reading;
    await other.read('x');
    const things = await openThings();
    const settled = { _id: 'x', $or: [{ fetchedAt: time.now }, { retryAt: { $gt: time.now } }] };
    await expect.poll(() => things.countDocuments(settled)).toBe(1);
    // Goes after it, and is in the same batch.
    await one.read('y');
    await letGo();
    await expect.poll(() => askedFor('y')).toBe(1);
    expect(askedFor('x')).toBe(1);
  });

  test('does not bring back what is forgotten meanwhile', async () => {
    const one = await startReplica();
    await one.save(new Map([...HELD, 'x', 'y'].map((key) => [key, { name: key }])), time.now);
    time.later(2 * DAY_MS);
    const letGo = await holdTurns(one);
    await one.read('x');
    await one.read('y');
    await one.forget(['x']);
    await letGo();
    const things = await openThings();
    await expect.poll(() => things.countDocuments({ _id: 'y', fetchedAt: time.now })).toBe(1);
    expect(await things.countDocuments({ _id: 'x' })).toBe(0);
    expect(askedFor('x')).toBe(0);
  });
});
