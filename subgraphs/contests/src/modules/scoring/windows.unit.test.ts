import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOARD_WINDOWS, windowAt, withZone, zoneAt, type BoardWindow, type DatedZone } from './windows.ts';

const moment = fc.date({
  min: new Date('1970-01-05T00:00:00Z'),
  max: new Date('2199-12-31T23:59:59Z'),
  noInvalidDate: true,
});
const bounded = fc.constantFrom('DAY' as const, 'WEEK' as const, 'MONTH' as const, 'SEASON' as const);
const key = (window: BoardWindow, at: string) => windowAt(window, new Date(at)).key;

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
    expect(key('SEASON', '2026-09-30T23:59:59Z')).toBe('2026-Q3');
    expect(key('SEASON', '2026-10-01T00:00:00Z')).toBe('2026-Q4');
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

describe('in time zones', () => {
  const HOUR_MS = 3_600_000;
  // Without the two that are further than a day from the one that is furthest east: going there a date would come again.
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => !/Pacific\/(Midway|Niue|Pago_Pago)/.test(zone));
  const change = fc.record({ timeZone: fc.constantFrom(...zones), afterHours: fc.integer({ min: 0, max: 60 * 24 }) });
  const from = new Date('2026-02-20T07:30:00Z');
  const histories = fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    let now = from;
    return changes.reduce<DatedZone[]>((history, { timeZone, afterHours }) => {
      now = new Date(now.getTime() + afterHours * HOUR_MS);
      return withZone(history, timeZone, now);
    }, []);
  });
  const somewhen = fc
    .integer({ min: -40 * 24, max: 250 * 24 })
    .map((hours) => new Date(from.getTime() + hours * HOUR_MS));

  test('each moment is in one window, and windows follow each other, whatever zones a community has chosen', () => {
    fc.assert(
      fc.property(bounded, histories, somewhen, (kind, history, at) => {
        const span = windowAt(kind, at, history);
        expect(span.startsAt! <= at && at < span.endsAt!).toBe(true);
        expect(windowAt(kind, span.startsAt!, history)).toEqual(span);
        expect(windowAt(kind, new Date(span.endsAt!.getTime() - 1), history)).toEqual(span);
        const next = windowAt(kind, span.endsAt!, history);
        expect(next.startsAt).toEqual(span.endsAt);
        expect(next.key > span.key).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('a choice counts from the next midnight there, changes no window before, and replaces one that has not begun', () => {
    const now = new Date('2026-11-30T12:00:00Z');
    const tokyo = withZone(undefined, 'Asia/Tokyo', now);
    expect(tokyo).toEqual([{ timeZone: 'Asia/Tokyo', since: new Date('2026-11-30T15:00:00Z') }]);
    const keyOf = (window: BoardWindow, at: string) => windowAt(window, new Date(at), tokyo).key;
    expect(keyOf('MONTH', '2026-11-30T14:59:59Z')).toBe('2026-11');
    expect(keyOf('MONTH', '2026-11-30T15:00:00Z')).toBe('2026-12');
    expect(windowAt('DAY', now, tokyo).endsAt).toEqual(new Date('2026-11-30T15:00:00Z'));
    expect(zoneAt(tokyo, now)).toBe('UTC');
    const paris = withZone(tokyo, 'Europe/Paris', new Date('2026-11-30T13:00:00Z'));
    expect(paris).toEqual([tokyo[0], { timeZone: 'Europe/Paris', since: new Date('2026-11-30T23:00:00Z') }]);
    expect(withZone(paris, 'Asia/Tokyo', new Date('2026-11-30T14:00:00Z'))).toEqual(tokyo);
  });

  test('a day is 23 or 25 hours long where clocks are changed', () => {
    const berlin = [{ timeZone: 'Europe/Berlin', since: new Date('2026-01-01T00:00:00Z') }];
    const hours = (at: string) => {
      const { startsAt, endsAt } = windowAt('DAY', new Date(at), berlin);
      return (endsAt!.getTime() - startsAt!.getTime()) / HOUR_MS;
    };
    expect(['2026-03-29T12:00:00Z', '2026-10-25T12:00:00Z', '2026-11-25T12:00:00Z'].map(hours)).toEqual([23, 25, 24]);
  });
});
