import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryAt, type AttemptWindow } from './attempt-limit.ts';

const windows: AttemptWindow[] = [
  { limit: 3, windowMs: 60_000 },
  { limit: 5, windowMs: 600_000 },
];

test('a caller who tries as often as allowed never makes more tries in a window than its limit', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 60 });
  fc.assert(
    fc.property(gaps, (waits) => {
      const made: Date[] = [];
      let now = 0;
      for (const wait of waits) {
        now += wait;
        if (retryAt(made, windows, new Date(now)) === null) made.unshift(new Date(now));
      }
      for (const { limit, windowMs } of windows) {
        for (const start of made) {
          const inWindow = made.filter((at) => at >= start && at.getTime() < start.getTime() + windowMs);
          expect(inWindow.length).toBeLessThanOrEqual(limit);
        }
      }
    }),
  );
});

test('the stated time is the first at which a try is admitted', () => {
  const times = [50_000, 40_000, 30_000, 0].map((ms) => new Date(ms));
  expect(retryAt(times, windows, new Date(51_000))).toEqual(new Date(90_000));
  expect(retryAt(times, windows, new Date(89_999))).toEqual(new Date(90_000));
  expect(retryAt(times, windows, new Date(90_000))).toBeNull();
});
