import { once } from 'node:events';
import { createLogger } from '@leetcord/kit/process/logger';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LeetCodeError, type LeetCodeFailure } from './errors.ts';
import { callWithin, type Call } from './call.ts';
import type { RequestBudget } from './request-budget.ts';
import { createResilience, type ResilienceLimits } from './resilience.ts';

const LIMITS: ResilienceLimits = {
  attemptTimeoutMs: 1_000,
  backgroundTimeoutMs: 1_000,
  retries: 2,
  retryDelayMs: 1,
  failuresToOpen: 3,
  probeAfterMs: 20,
};
const within = (ms: number): Call => callWithin(ms, 'waited-for');
const fails = (failure: LeetCodeFailure, retryAfterMs?: number) =>
  vi.fn(() => Promise.reject(new LeetCodeError(failure, failure, { retryAfterMs })));

/** The circuit and the retries, over a budget that always has a place. */
function setup(
  limits: Partial<ResilienceLimits> = {},
  run: RequestBudget['run'] = (task) => task(),
  random = Math.random,
) {
  const pause = vi.fn<RequestBudget['pause']>(() => Promise.resolve());
  const log = createLogger('test', 'silent');
  const budget: RequestBudget = { run, refusalOf: () => null, pause };
  const resilience = createResilience(
    { ...LIMITS, ...limits },
    { budget, log, metrics: { watchCircuit: () => undefined }, random },
  );
  return { resilient: resilience.run, refusalOf: resilience.refusalOf, pause };
}

describe('requests to LeetCode', () => {
  test.each<LeetCodeFailure>(['server-error', 'cut-body', 'unreachable'])('are repeated after %s', async (failure) => {
    const { resilient } = setup();
    const send = fails(failure).mockImplementationOnce(() => Promise.reject(new LeetCodeError(failure, '')));
    send.mockImplementationOnce((() => Promise.resolve('fine')) as never);
    await expect(resilient(send, within(15_000))).resolves.toBe('fine');
    expect(send).toHaveBeenCalledTimes(2);
  });

  test.each<LeetCodeFailure>(['blocked', 'redirected', 'not-json', 'schema-changed'])(
    'are not repeated after %s',
    async (failure) => {
      const { resilient } = setup();
      const send = fails(failure);
      await expect(resilient(send, within(1_000))).rejects.toMatchObject({ failure });
      expect(send).toHaveBeenCalledTimes(1);
    },
  );

  test("end at their caller's deadline, and are not repeated when that would be too late", async () => {
    const { resilient } = setup({ retryDelayMs: 2_000 });
    const failing = fails('server-error');
    await expect(resilient(failing, within(500))).rejects.toMatchObject({ failure: 'server-error' });
    expect(failing).toHaveBeenCalledTimes(1);
    const hanging = () => new Promise<never>(() => undefined);
    await expect(resilient(hanging, within(20))).rejects.toMatchObject({ failure: 'late' });
  });

  test('are not repeated when little time is left for the answer', async () => {
    const { resilient } = setup({ retryDelayMs: 1_000 }, undefined, () => 0);
    const failing = fails('server-error');
    await expect(resilient(failing, within(1_400))).rejects.toMatchObject({ failure: 'server-error' });
    expect(failing).toHaveBeenCalledTimes(1);
  });

  test('make all replicas wait for as long as a 429 asks, and are repeated after it when that is in time', async () => {
    const { resilient, pause } = setup();
    const long = fails('rate-limited', 30_000);
    await expect(resilient(long, within(1_000))).rejects.toMatchObject({ failure: 'rate-limited' });
    expect(pause).toHaveBeenLastCalledWith(30_000);
    expect(long).toHaveBeenCalledTimes(1);
    const short = fails('rate-limited', 0);
    short.mockImplementationOnce(() => Promise.reject(new LeetCodeError('rate-limited', '', { retryAfterMs: 0 })));
    short.mockImplementationOnce((() => Promise.resolve('fine')) as never);
    await expect(resilient(short, within(15_000))).resolves.toBe('fine');
    expect(pause).toHaveBeenLastCalledWith(1_000);
    expect(short).toHaveBeenCalledTimes(2);
  });

  test.each<LeetCodeFailure>(['server-error', 'blocked'])(
    'make all replicas wait for as long as another refusal asks (%s), and are not repeated before',
    async (failure) => {
      const { resilient, pause } = setup();
      const send = fails(failure, 30_000);
      await expect(resilient(send, within(15_000))).rejects.toMatchObject({ failure });
      expect(send).toHaveBeenCalledTimes(1);
      expect(pause.mock.calls).toEqual([[30_000]]);
    },
  );

  test('are repeated after a random delay between half and all of the maximum', async () => {
    const triesWith = async (random: number) => {
      const { resilient } = setup({ retries: 1, retryDelayMs: 2_000 }, undefined, () => random);
      const send = fails('server-error');
      // A retry after the deadline is not sent.
      await resilient(send, within(2_500)).catch(() => undefined);
      return send.mock.calls.length;
    };
    expect(await Promise.all([triesWith(0), triesWith(0.999)])).toEqual([2, 1]);
  });

  test('wait 10 s after a 429 that does not say how long, and ten minutes after one that asks for more', async () => {
    const { resilient, pause } = setup();
    await resilient(fails('rate-limited'), within(1_000)).catch(() => undefined);
    await resilient(fails('rate-limited', 10 ** 9), within(1_000)).catch(() => undefined);
    expect(pause.mock.calls).toEqual([[10_000], [600_000]]);
  });

  describe('when LeetCode has failed too often', () => {
    // The circuit goes by it.
    beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
    afterEach(() => void vi.useRealTimers());
    const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
    /** A circuit that has opened: a probe goes after two seconds, or four and so on. */
    const setupOpen = async (limits: Partial<ResilienceLimits> = {}, run: RequestBudget['run'] = (task) => task()) => {
      let isOpen = false;
      const { resilient, refusalOf } = setup(
        { retries: 0, probeAfterMs: 2_000, ...limits },
        (task, call) => (isOpen ? run(task, call) : task()),
        () => 1,
      );
      const resultOf = (send: () => Promise<unknown>, call = within(15_000)) =>
        resilient(send, call).catch((error: LeetCodeError) => error.failure);
      for (let i = 0; i < 3; i += 1) expect(await resultOf(fails('blocked'))).toBe('blocked');
      isOpen = true;
      return { resultOf, refusal: () => refusalOf(within(15_000))?.failure ?? null };
    };
    const fine = () => Promise.resolve('fine');

    test('no more requests are sent; then one probes, later each time, and all continue when it succeeds', async () => {
      const { resultOf } = await setupOpen();
      for (const delayMs of [2_000, 4_000, 8_000]) {
        later(delayMs - 1);
        expect(await resultOf(fine)).toBe('circuit-open');
        later(1);
        expect(await resultOf(fails('blocked'))).toBe('blocked');
      }
      later(60_000);
      expect(await resultOf(fine)).toBe('fine');
      expect(await resultOf(fails('blocked'))).toBe('blocked');
      expect(await resultOf(fine)).toBe('fine');
    });

    test.each<LeetCodeFailure>(['no-budget', 'paused'])(
      'a probe that is not sent (%s) proves nothing, and is repeated after the same time',
      async (failure) => {
        const { resultOf } = await setupOpen({}, () => Promise.reject(new LeetCodeError(failure, '')));
        for (let i = 0; i < 5; i += 1) {
          later(2_000);
          expect(await resultOf(fine)).toBe(failure);
          expect(await resultOf(fine)).toBe('circuit-open');
        }
      },
    );

    test("nobody waits for a probe's outcome; it is known in advance who would be refused", async () => {
      const { resultOf, refusal } = await setupOpen();
      expect(refusal()).toBe('circuit-open');
      const { promise, resolve } = Promise.withResolvers<string>();
      later(2_000);
      expect(refusal()).toBeNull();
      const probe = resultOf(() => promise, callWithin(60_000, 'background'));
      expect(refusal()).toBe('circuit-open');
      expect(await resultOf(fine)).toBe('circuit-open');
      resolve('fine');
      expect(await probe).toBe('fine');
      expect(refusal()).toBeNull();
      expect(await resultOf(fine)).toBe('fine');
    });

    test('a background probe waits no longer for its place than any other', async () => {
      const { resultOf } = await setupOpen({ attemptTimeoutMs: 50 }, async (_task, { signal }) => {
        if (!signal.aborted) await once(signal, 'abort');
        throw new LeetCodeError('no-budget', '');
      });
      later(2_000);
      expect(await resultOf(fine, callWithin(60_000, 'background'))).toBe('no-budget');
    });
  });

  test('requests that wait for their place when the circuit opens are not sent', async () => {
    let before: Promise<unknown> = Promise.resolve();
    const run: RequestBudget['run'] = (task, { signal }) => {
      const turn = before.then(() => (signal.aborted ? Promise.reject(new LeetCodeError('no-budget', '')) : task()));
      before = turn.catch(() => undefined).then(() => new Promise(setImmediate));
      return turn;
    };
    const { resilient } = setup({ retries: 0 }, run);
    const blocked = fails('blocked');
    const all = Array.from({ length: 10 }, () =>
      resilient(blocked, within(1_000)).catch((error: LeetCodeError) => error.failure),
    );
    expect(await Promise.all(all)).toEqual([
      ...Array.from({ length: 3 }, () => 'blocked'),
      ...Array.from({ length: 7 }, () => 'circuit-open'),
    ]);
    expect(blocked).toHaveBeenCalledTimes(3);
  });

  test('requests that are too slow count as failures, although their callers wait for longer', async () => {
    const { resilient } = setup({ retries: 0, attemptTimeoutMs: 10, probeAfterMs: 10_000 });
    const slow = vi.fn(async (signal: AbortSignal) => {
      await once(signal, 'abort');
      throw new LeetCodeError('timeout', '');
    });
    for (let i = 0; i < 3; i += 1) await resilient(slow, within(1_000)).catch(() => undefined);
    await expect(resilient(slow, within(1_000))).rejects.toMatchObject({ failure: 'circuit-open' });
  });

  test('a changed schema does not stop the requests that still fit', async () => {
    const { resilient } = setup({ retries: 0 });
    for (let i = 0; i < 5; i += 1) await resilient(fails('schema-changed'), within(1_000)).catch(() => undefined);
    await expect(resilient(() => Promise.resolve('fine'), within(1_000))).resolves.toBe('fine');
  });
});
