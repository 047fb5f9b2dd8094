import { createLogger } from '@leetcord/kit/logger';
import { describe, expect, test, vi } from 'vitest';
import { LeetCodeError, type LeetCodeFailure } from './errors.ts';
import { createLocalBudget } from './request-budget.ts';
import { createResilience, type Call, type ResilienceLimits } from './resilience.ts';

const LIMITS: ResilienceLimits = {
  attemptTimeoutMs: 1_000,
  retries: 2,
  retryDelayMs: 1,
  failuresToOpen: 3,
  probeAfterMs: 20,
};
const within = (ms: number): Call => ({ signal: AbortSignal.timeout(ms), urgency: 'waited-for' });
const fails = (failure: LeetCodeFailure, retryAfterMs?: number) =>
  vi.fn(() => Promise.reject(new LeetCodeError(failure, failure, { retryAfterMs })));

function setup(
  limits: Partial<ResilienceLimits> = {},
  budget = createLocalBudget({ requests: 1_000, windowMs: 1_000, concurrency: 2 }),
) {
  let now = new Date('2026-11-23T18:00:00Z');
  const resilient = createResilience(
    { ...LIMITS, ...limits },
    { budget, clock: { now: () => now }, log: createLogger('test', 'silent') },
  );
  return { resilient, advance: (ms: number) => (now = new Date(now.getTime() + ms)) };
}

describe('requests to LeetCode', () => {
  test.each<LeetCodeFailure>(['server-error', 'cut-body', 'unreachable'])(
    'are sent again after %s',
    async (failure) => {
      const { resilient } = setup();
      const send = fails(failure).mockImplementationOnce(() => Promise.reject(new LeetCodeError(failure, '')));
      send.mockImplementationOnce((() => Promise.resolve('fine')) as never);
      await expect(resilient(send, within(1_000))).resolves.toBe('fine');
      expect(send).toHaveBeenCalledTimes(2);
    },
  );

  test.each<LeetCodeFailure>(['blocked', 'redirected', 'not-json', 'schema-changed'])(
    'are not sent again after %s',
    async (failure) => {
      const { resilient } = setup();
      const send = fails(failure);
      await expect(resilient(send, within(1_000))).rejects.toMatchObject({ failure });
      expect(send).toHaveBeenCalledTimes(1);
    },
  );

  test('end at the deadline of their caller, even between two attempts', async () => {
    const { resilient } = setup({ retryDelayMs: 2_000 });
    await expect(resilient(fails('server-error'), within(30))).rejects.toMatchObject({ failure: 'late' });
  });

  test('are not sent while a 429 asks to wait, and are after it', async () => {
    const { resilient, advance } = setup();
    await expect(resilient(fails('rate-limited', 30_000), within(1_000))).rejects.toMatchObject({
      failure: 'rate-limited',
    });
    const send = vi.fn(() => Promise.resolve('fine'));
    advance(29_999);
    await expect(resilient(send, within(1_000))).rejects.toMatchObject({ failure: 'paused' });
    expect(send).not.toHaveBeenCalled();
    advance(1);
    await expect(resilient(send, within(1_000))).resolves.toBe('fine');
  });

  test('stop after failures in a row; then one of them probes, and all go on when it succeeds', async () => {
    const { resilient } = setup({ retries: 0 });
    const blocked = fails('blocked');
    for (let i = 0; i < 5; i += 1) await resilient(blocked, within(1_000)).catch(() => undefined);
    expect(blocked).toHaveBeenCalledTimes(3);
    await expect(resilient(blocked, within(1_000))).rejects.toMatchObject({ failure: 'circuit-open' });

    const send = vi.fn(() => Promise.resolve('fine'));
    await vi.waitFor(async () => expect(await resilient(send, within(1_000))).toBe('fine'));
    await expect(resilient(send, within(1_000))).resolves.toBe('fine');
  });

  test('another schema does not stop the requests that still fit', async () => {
    const { resilient } = setup({ retries: 0 });
    for (let i = 0; i < 5; i += 1) await resilient(fails('schema-changed'), within(1_000)).catch(() => undefined);
    await expect(resilient(() => Promise.resolve('fine'), within(1_000))).resolves.toBe('fine');
  });
});

describe('the budget of requests', () => {
  test('never has more at once or in a window than allowed; who waits goes first', async () => {
    const windowMs = 200;
    const budget = createLocalBudget({ requests: 4, windowMs, concurrency: 2 });
    const starts: number[] = [];
    const order: string[] = [];
    let running = 0;
    const task = (name: string) => async () => {
      starts.push(performance.now());
      order.push(name);
      running += 1;
      expect(running).toBeLessThanOrEqual(2);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
    };
    const { signal } = within(5_000);
    const background = Array.from({ length: 8 }, () => budget.run(task('b'), { signal, urgency: 'background' }));
    await Promise.all([...background, budget.run(task('w'), { signal, urgency: 'waited-for' })]);
    expect(order.indexOf('w')).toBe(2);
    // A millisecond or two for timers that fire early.
    for (let i = 4; i < starts.length; i += 1) expect(starts[i]! - starts[i - 4]!).toBeGreaterThan(windowMs - 5);
  });

  test('a caller that gets no place in time is told so, and takes none', async () => {
    const budget = createLocalBudget({ requests: 1, windowMs: 10_000, concurrency: 1 });
    await budget.run(() => Promise.resolve(), within(1_000));
    const task = vi.fn(() => Promise.resolve());
    await expect(budget.run(task, within(20))).rejects.toMatchObject({ failure: 'no-budget' });
    expect(task).not.toHaveBeenCalled();
  });
});
