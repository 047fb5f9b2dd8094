import { expect, test, vi } from 'vitest';
import { callWithin } from '../../leetcode/call.ts';
import type { LeetCodeDaily } from '../../leetcode/daily-challenge.ts';
import { LeetCodeError, type LeetCodeFailure } from '../../leetcode/errors.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import { activeDailyOperation } from '../../leetcode/operations/active-daily.ts';
import { dailyMonthOperation, type LeetCodeMonth } from '../../leetcode/operations/daily-month.ts';
import { dailyKind } from './daily.kind.ts';

const TODAY = '2026-11-23';
const daily = (date: string): LeetCodeDaily => ({ date, slug: 'two-sum' });
const failed = (failure: LeetCodeFailure) => new LeetCodeError(failure, failure);

/** The kind's answer for what LeetCode shows for now and for the month. */
function ask(active: LeetCodeDaily | LeetCodeError, month: LeetCodeMonth) {
  const asked = vi.fn(async (operation: unknown, keys: readonly unknown[]) => {
    await Promise.resolve();
    return operation === activeDailyOperation ? [active] : keys.map(() => month);
  });
  const kind = dailyKind({
    leetcode: { ask: asked } as unknown as LeetCodeClient,
    clock: { now: () => new Date(`${TODAY}T18:00:00Z`) },
    saveOthers: () => Promise.resolve(),
  });
  const fetchMany = (...days: string[]) => kind.fetchMany(days, callWithin(5_000, 'waited-for'));
  const isMonthAsked = () =>
    asked.mock.calls.some(([operation, keys]) => operation === dailyMonthOperation && keys.length > 0);
  return { fetchMany, isMonthAsked };
}

test("today's challenge is taken from its month when LeetCode now shows it in another shape, but not when it does not answer", async () => {
  const month = { challenges: [daily(TODAY)], isWhole: true };
  for (const failure of ['schema-changed', 'resolver-error'] as const) {
    expect(await ask(failed(failure), month).fetchMany(TODAY)).toEqual([daily(TODAY)]);
  }
  const down = ask(failed('blocked'), month);
  expect(await down.fetchMany(TODAY)).toMatchObject([{ failure: 'blocked' }]);
  expect(down.isMonthAsked()).toBe(false);
  const neither = ask(failed('schema-changed'), { challenges: [], isWhole: true });
  expect(await neither.fetchMany(TODAY)).toMatchObject([{ failure: 'schema-changed' }]);
});

test('a day missing from a month with some day in another shape is a failure, and does not affect the others', async () => {
  const month = { challenges: [daily('2026-10-01')], isWhole: false };
  const { fetchMany } = ask(daily(TODAY), month);
  expect(await fetchMany('2026-10-01', '2026-10-02')).toMatchObject([
    daily('2026-10-01'),
    { failure: 'schema-changed' },
  ]);
  const whole = ask(daily(TODAY), { ...month, isWhole: true });
  expect(await whole.fetchMany('2026-10-01', '2026-10-02')).toEqual([daily('2026-10-01'), null]);
});
