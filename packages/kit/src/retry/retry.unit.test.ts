import { expect, test, vi } from 'vitest';
import { retry, retryUntilAborted } from './retry.ts';

/** Work that fails with each of these errors, then returns `done`. */
const failing = (...errors: string[]) =>
  vi.fn(async () => {
    const error = errors.shift();
    if (error !== undefined) throw new Error(error);
    return 'done';
  });

test('work is repeated until it succeeds, and each failure is reported with its number', async () => {
  const told: [unknown, number][] = [];
  const onFailure = (error: unknown, failures: number) => told.push([(error as Error).message, failures]);
  expect(await retry(failing('one', 'two'), { delaysMs: [1], onFailure, failedBefore: 3 })).toBe('done');
  expect(told).toEqual([
    ['one', 4],
    ['two', 5],
  ]);
});

test('work that makes progress starts counting failures from one again', async () => {
  const told: number[] = [];
  const work = failing('one', 'two', 'three');
  await retry(
    async (startAnew) => {
      if (work.mock.calls.length === 2) startAnew();
      return work();
    },
    { delaysMs: [1], onFailure: (_, failures) => told.push(failures) },
  );
  expect(told).toEqual([1, 2, 1]);
});

test('a failure handler that throws ends the tries', async () => {
  const work = failing('one', 'two', 'three');
  const onFailure = (error: unknown, failures: number) => {
    if (failures === 2) throw error;
  };
  await expect(retry(work, { delaysMs: [1], onFailure })).rejects.toThrow('two');
  expect(work).toHaveBeenCalledTimes(2);
});

test('an aborted signal ends a long wait: with its reason, or without an error where nobody waits', async () => {
  for (const tries of [retry, retryUntilAborted]) {
    const stopping = new AbortController();
    const onFailure = vi.fn();
    const trying = tries(() => Promise.reject(new Error('no')), {
      ...{ delaysMs: [3_600_000], onFailure, signal: stopping.signal },
    });
    await expect.poll(() => onFailure.mock.calls.length).toBe(1);
    stopping.abort(new Error('stopped'));
    if (tries === retry) await expect(trying).rejects.toThrow('stopped');
    else await trying;
  }
});
