import { ANONYMOUS, type Caller } from '@leetcord/kit/auth/caller';
import { createRegistry } from '@leetcord/kit/metrics/registry';
import { expect, test } from 'vitest';
import { createEntrance } from './entrance.ts';

const SIGNED_IN: Caller = { kind: 'user', userId: 'u1', sessionId: 's1', leetcodeUsername: null };
const BOT: Caller = { kind: 'service', service: 'bot', scopes: new Set() };

test('each kind of caller has so many places, signed-in ones more than others, and services have their own', async () => {
  const entranceOf = createEntrance(createRegistry('test'));
  const end = new AbortController();
  /** Enters until it is refused; resolves to how often it may run and wait. */
  const fill = async (caller: Caller) => {
    const { places, rank } = entranceOf({ caller, authorization: undefined, clientAddress: null, requestId: 'r' });
    const before = places.states()[rank]!.running;
    for (let tries = 0; tries < 1_000; tries += 1) {
      places.enter(rank, end.signal).catch(() => undefined);
      // One that is refused is so at once.
      const { running, waiting, refused } = places.states()[rank]!;
      if (refused > 0) return { running: running - before, waiting };
    }
    throw new Error('Nobody is refused');
  };
  expect(await fill(ANONYMOUS)).toEqual({ running: 64, waiting: 16 });
  expect(await fill(SIGNED_IN)).toEqual({ running: 96 - 64, waiting: 32 });
  expect(await fill(BOT)).toEqual({ running: 32, waiting: 64 });
  end.abort();
});

test('what the caller waited to be admitted is taken from the time for the answer', () => {
  const entranceOf = createEntrance(createRegistry('test'));
  const context = { caller: SIGNED_IN, authorization: undefined, clientAddress: null, requestId: 'r' };
  const { patienceMs } = entranceOf(context);
  expect(patienceMs).toBeLessThan(5_000);
  expect(entranceOf({ ...context, waitedMs: 499.5 }).patienceMs).toBe(patienceMs - 500);
  expect(entranceOf({ ...context, waitedMs: 60_000 }).patienceMs).toBe(0);
});
