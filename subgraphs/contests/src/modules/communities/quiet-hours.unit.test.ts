import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { quietUntil } from './quiet-hours.ts';

const night = { from: '22:00', until: '07:00' };
const endOf = (hours: { from: string; until: string }, timeZone: string, now: string) =>
  quietUntil(hours, timeZone, new Date(now))?.toISOString() ?? null;

test.each([
  ['the evening', 'Europe/Berlin', '2026-12-01T21:00:00Z', '2026-12-02T06:00:00.000Z'],
  ['the early morning', 'Europe/Berlin', '2026-12-02T05:59:59Z', '2026-12-02T06:00:00.000Z'],
  ['its end', 'Europe/Berlin', '2026-12-02T06:00:00Z', null],
  ['the day', 'Europe/Berlin', '2026-12-02T20:59:59Z', null],
  ['the night in which clocks go forward', 'Europe/Berlin', '2026-03-28T21:00:00Z', '2026-03-29T05:00:00.000Z'],
  ['the night in which clocks go back', 'Europe/Berlin', '2026-10-24T20:00:00Z', '2026-10-25T06:00:00.000Z'],
  ['another time zone', 'Asia/Kolkata', '2026-12-01T16:30:00Z', '2026-12-02T01:30:00.000Z'],
])('quiet hours from 22:00 until 07:00 end rightly as seen from %s', (_, timeZone, now, expected) => {
  expect(endOf(night, timeZone, now)).toBe(expected);
});

test('quiet hours by day end on the same day, and what clocks skip or show twice begins and ends once', () => {
  expect(endOf({ from: '12:00', until: '13:00' }, 'UTC', '2026-12-01T12:30:00Z')).toBe('2026-12-01T13:00:00.000Z');
  expect(endOf({ from: '12:00', until: '13:00' }, 'UTC', '2026-12-01T23:30:00Z')).toBeNull();
  // 02:30 comes twice: at 00:30 and at 01:30. They end at the first, and do not begin anew at the second 02:00.
  const twice = { from: '22:00', until: '02:30' };
  expect(endOf(twice, 'Europe/Berlin', '2026-10-25T00:29:00Z')).toBe('2026-10-25T00:30:00.000Z');
  expect(endOf(twice, 'Europe/Berlin', '2026-10-25T01:10:00Z')).toBeNull();
  // 02:30 is skipped.
  expect(endOf(twice, 'Europe/Berlin', '2026-03-29T00:59:00Z')).toBe('2026-03-29T01:30:00.000Z');
});

test('at any moment quiet hours end within a day, at the time that was chosen, and are over then', () => {
  const clockTime = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC');
  const minute = fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2028, 0) / 60_000 });
  fc.assert(
    fc.property(clockTime, clockTime, zone, minute, (from, until, timeZone, minutes) => {
      fc.pre(from !== until);
      const now = new Date(minutes * 60_000);
      const end = quietUntil({ from, until }, timeZone, now);
      if (end === null) return;
      expect(end.getTime()).toBeGreaterThan(now.getTime());
      expect(end.getTime() - now.getTime()).toBeLessThanOrEqual(25 * 60 * 60_000);
      const local = Temporal.Instant.fromEpochMilliseconds(end.getTime()).toZonedDateTimeISO(timeZone);
      const isSkipped = local.toPlainDate().toZonedDateTime({ timeZone, plainTime: until }).toPlainTime().toString({
        smallestUnit: 'minute',
      });
      expect(local.toPlainTime().toString({ smallestUnit: 'minute' })).toBe(isSkipped);
    }),
  );
});
