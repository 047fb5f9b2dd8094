import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sweepInterval } from './sweep-interval.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const now = new Date('2026-11-24T12:00:00Z');

const afterRest = (restMs: number, isReported = false) =>
  sweepInterval({ now, lastActiveAt: new Date(now.getTime() - restMs), isReported });

describe('the interval of the sweep', () => {
  test('is minutes for who solves now, grows with the rest, and is a day for who is idle', () => {
    expect(afterRest(MINUTE_MS)).toBe(10 * MINUTE_MS);
    expect(afterRest(6 * HOUR_MS)).toBe(30 * MINUTE_MS);
    expect(afterRest(12 * DAY_MS)).toBe(DAY_MS);
    expect(afterRest(300 * DAY_MS)).toBe(DAY_MS);
  });

  test('is as short as it is set to be, and longer after a rest all the same', () => {
    const afterRestOf = (restMs: number) =>
      sweepInterval({ now, lastActiveAt: new Date(now.getTime() - restMs), isReported: false }, 1_000);
    expect(afterRestOf(0)).toBe(1_000);
    expect(afterRestOf(6 * HOUR_MS)).toBe(30 * MINUTE_MS);
  });

  test('is longer for whom the extension reports', () => {
    expect(afterRest(MINUTE_MS, true)).toBe(40 * MINUTE_MS);
    expect(afterRest(6 * HOUR_MS, true)).toBe(2 * HOUR_MS);
  });

  test('never shrinks with the rest, and is never below ten minutes or above a day, whatever the clocks say', () => {
    const rest = fc.integer({ min: -HOUR_MS, max: 400 * DAY_MS });
    fc.assert(
      fc.property(rest, rest, fc.boolean(), (one, other, isReported) => {
        const [short, long] = [Math.min(one, other), Math.max(one, other)].map((ms) => afterRest(ms, isReported));
        expect(short).toBeGreaterThanOrEqual(10 * MINUTE_MS);
        expect(long).toBeGreaterThanOrEqual(short!);
        expect(long).toBeLessThanOrEqual(DAY_MS);
      }),
    );
  });
});
