import { afterEach, expect, test, vi } from 'vitest';
import { createRateLimits } from './rate-limits.ts';

afterEach(() => void vi.useRealTimers());

test('an allowance is full again a minute after its first use', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  const limits = createRateLimits();
  const allowance = { policy: 'user', key: 'user:1', perMinute: 2, message: 'Two.' } as const;
  expect(await limits.take(allowance)).toMatchObject({ used: 1, resetSeconds: 60 });
  vi.advanceTimersByTime(59_500);
  expect(await limits.take(allowance)).toMatchObject({ used: 2, resetSeconds: 1 });
  expect(await limits.look(allowance)).toMatchObject({ used: 2, resetSeconds: 1 });
  vi.advanceTimersByTime(501);
  expect(await limits.look(allowance)).toMatchObject({ used: 0 });
  expect(await limits.take(allowance)).toMatchObject({ used: 1, resetSeconds: 60 });
});
