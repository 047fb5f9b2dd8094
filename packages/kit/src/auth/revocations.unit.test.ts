import { expect, test } from 'vitest';
import { createLogger } from '../process/logger.ts';
import { createRevocations, REVOCATIONS_MAX_AGE_MS } from './revocations.ts';

const log = createLogger('test', 'silent');

/** A list whose readings finish when the test says so, on a clock that the test controls. */
function startList() {
  let now = 0;
  const readings: { resolve: (list: string[]) => void; reject: (error: Error) => void }[] = [];
  const revocations = createRevocations(
    () => new Promise<string[]>((resolve, reject) => readings.push({ resolve, reject })),
    { clock: { now: () => new Date(now) }, log },
  );
  return { revocations, readings, advance: (ms: number) => (now += ms) };
}

test('the list is read at most once a second, and concurrent checks share one reading', async () => {
  const { revocations, readings, advance } = startList();
  const asked = [revocations.isRevoked('a'), revocations.isRevoked('b')];
  readings[0]?.resolve(['a']);
  expect(await Promise.all(asked)).toEqual([true, false]);
  advance(REVOCATIONS_MAX_AGE_MS - 1);
  expect(await revocations.isRevoked('b')).toBe(false);
  expect(readings).toHaveLength(1);
  advance(1);
  const later = revocations.isRevoked('b');
  readings[1]?.resolve(['b']);
  expect(await later).toBe(true);
});

test('when the list cannot be read, the previous one is used and no new reading starts within the second', async () => {
  const { revocations, readings, advance } = startList();
  const first = revocations.isRevoked('a');
  readings[0]?.resolve(['a']);
  expect(await first).toBe(true);
  advance(REVOCATIONS_MAX_AGE_MS);
  const second = revocations.isRevoked('b');
  readings[1]?.reject(new Error('users is down'));
  expect(await second).toBe(false);
  expect(await revocations.isRevoked('a')).toBe(true);
  expect(await revocations.isRevoked('b')).toBe(false);
  expect(readings).toHaveLength(2);
});

test('after expire, the next check reads the list again and an older reading is ignored', async () => {
  const { revocations, readings } = startList();
  const before = revocations.isRevoked('a');
  revocations.expire();
  const after = revocations.isRevoked('a');
  readings[1]?.resolve(['a']);
  expect(await after).toBe(true);
  readings[0]?.resolve([]);
  await before;
  expect(await revocations.isRevoked('a')).toBe(true);
});
