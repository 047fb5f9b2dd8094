import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOARD_WINDOWS, windowAt } from './windows.ts';

const moment = fc.date({
  min: new Date('1970-01-05T00:00:00Z'),
  max: new Date('2199-12-31T23:59:59Z'),
  noInvalidDate: true,
});
const bounded = fc.constantFrom('DAY' as const, 'WEEK' as const, 'MONTH' as const);
const key = (window: 'DAY' | 'WEEK' | 'MONTH', at: string) => windowAt(window, new Date(at)).key;

describe('a window', () => {
  test('holds its moment, and all its moments have the same key and bounds', () => {
    fc.assert(
      fc.property(bounded, moment, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (kind, at, share) => {
        const span = windowAt(kind, at);
        const [start, end] = [span.startsAt?.getTime() ?? NaN, span.endsAt?.getTime() ?? NaN];
        expect(start).toBeLessThanOrEqual(at.getTime());
        expect(end).toBeGreaterThan(at.getTime());
        const another = new Date(start + Math.floor((end - start) * share));
        expect(windowAt(kind, another)).toEqual(span);
      }),
    );
  });

  test('is followed at once by the next, with another key that sorts after it', () => {
    fc.assert(
      fc.property(bounded, moment, (kind, at) => {
        const span = windowAt(kind, at);
        const next = windowAt(kind, span.endsAt ?? at);
        expect(next.startsAt).toEqual(span.endsAt);
        expect(next.key > span.key).toBe(true);
      }),
    );
  });

  test('of a week starts on a Monday, at midnight UTC, and is seven days long', () => {
    fc.assert(
      fc.property(moment, (at) => {
        const { startsAt, endsAt } = windowAt('WEEK', at);
        expect(startsAt?.getUTCDay()).toBe(1);
        expect(startsAt?.toISOString()).toContain('T00:00:00.000Z');
        expect((endsAt?.getTime() ?? 0) - (startsAt?.getTime() ?? 0)).toBe(7 * 24 * 3_600_000);
      }),
    );
  });

  test('has the keys of ISO 8601 at the edges of years', () => {
    expect(key('WEEK', '2026-11-23T00:00:00Z')).toBe('2026-W48');
    expect(key('WEEK', '2020-12-31T23:59:59.999Z')).toBe('2020-W53');
    expect(key('WEEK', '2021-01-03T23:59:59Z')).toBe('2020-W53');
    expect(key('WEEK', '2021-01-04T00:00:00Z')).toBe('2021-W01');
    expect(key('WEEK', '2018-12-31T00:00:00Z')).toBe('2019-W01');
    expect(key('WEEK', '2027-01-01T12:00:00Z')).toBe('2026-W53');
    expect(key('WEEK', '2024-12-30T00:00:00Z')).toBe('2025-W01');
    expect(key('DAY', '2026-11-23T23:59:59.999Z')).toBe('2026-11-23');
    expect(key('MONTH', '2026-12-31T23:59:59.999Z')).toBe('2026-12');
    expect(windowAt('MONTH', new Date('2026-12-31T12:00:00Z')).endsAt).toEqual(new Date('2027-01-01T00:00:00Z'));
    expect(windowAt('ALL_TIME', new Date(0))).toEqual({ key: '', startsAt: null, endsAt: null });
  });

  test('of any kind, and any moment that a Date can hold, is found', () => {
    for (const kind of BOARD_WINDOWS) {
      for (const at of ['0001-01-01T00:00:00Z', '9999-12-30T00:00:00Z', '-000001-06-01T00:00:00Z']) {
        expect(() => windowAt(kind, new Date(at))).not.toThrow();
      }
    }
  });
});
