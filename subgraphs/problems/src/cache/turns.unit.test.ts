import DataLoader from 'dataloader';
import { expect, test } from 'vitest';
import { takeTurns } from './turns.ts';

const aTurn = () => new Promise((resolve) => setImmediate(resolve));

test('keys requested while the maximum of batches is in flight share the next one', async () => {
  const turns = takeTurns(2);
  const batches: { keys: readonly string[]; end: () => void }[] = [];
  const loader = new DataLoader<string, string>(
    async (keys) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      batches.push({ keys, end: resolve });
      await promise.finally(turns.ended);
      return keys;
    },
    { cache: false, batchScheduleFn: turns.schedule },
  );
  const asked: Promise<string>[] = [];
  const ask = async (...keys: string[]) => {
    asked.push(...keys.map((key) => loader.load(key)));
    await aTurn();
    await aTurn();
  };
  await ask('a', 'b');
  await ask('c');
  await ask('d');
  await ask('e', 'f');
  expect(batches.map(({ keys }) => keys)).toEqual([['a', 'b'], ['c']]);
  batches[0]!.end();
  await aTurn();
  expect(batches.map(({ keys }) => keys)).toEqual([['a', 'b'], ['c'], ['d', 'e', 'f']]);
  batches[1]!.end();
  batches[2]!.end();
  expect(await Promise.all(asked)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});
