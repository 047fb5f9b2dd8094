import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { localTimeOf, timeZoneNamed } from './time-zone.ts';
import { occurrences } from './weekly.ts';
import { typedLengthMs } from './typed-length.ts';
import { typedClockTime, typedTime } from './typed-time.ts';

/** A Saturday, 19:30:20 in Berlin. The clocks there go back in the night. */
const now = new Date('2026-10-24T17:30:20Z');
const timeZone = 'Europe/Berlin';
const typed = (text: string, where: { timeZone?: string; startsAt?: Date } = {}) =>
  typedTime(text, { field: 'when', timeZone, now, ...where });

test.each([
  ['now', '2026-10-24T17:30:20.000Z'],
  [' In 10  Minutes ', '2026-10-24T17:40:20.000Z'],
  ['in an hour and 30 minutes', '2026-10-24T19:00:20.000Z'],
  // The same time on the clock, an hour later than 24 hours after.
  ['in 1 day', '2026-10-25T18:30:20.000Z'],
  ['in 24h', '2026-10-25T17:30:20.000Z'],
  ['19:31', '2026-10-24T17:31:00.000Z'],
  ['19:30', '2026-10-25T18:30:00.000Z'],
  ['at 7pm', '2026-10-25T18:00:00.000Z'],
  ['12:00 am', '2026-10-24T22:00:00.000Z'],
  ['20:00 utc', '2026-10-24T20:00:00.000Z'],
  ['today 20:00', '2026-10-24T18:00:00.000Z'],
  ['tomorrow at 19:00', '2026-10-25T18:00:00.000Z'],
  ['19:00 tomorrow', '2026-10-25T18:00:00.000Z'],
  ['sat 20:00', '2026-10-24T18:00:00.000Z'],
  ['on Saturday at 19:00', '2026-10-31T18:00:00.000Z'],
  ['Sunday, 18:00', '2026-10-25T17:00:00.000Z'],
  ['2026-12-01 19:00', '2026-12-01T18:00:00.000Z'],
  ['2026-12-01T19:00', '2026-12-01T18:00:00.000Z'],
  ['2026-12-01T19:00Z', '2026-12-01T19:00:00.000Z'],
  ['1 december 19:00', '2026-12-01T18:00:00.000Z'],
  ['Dec 1st, 2026 at 7:15pm', '2026-12-01T18:15:00.000Z'],
  ['1 october 19:00', '2027-10-01T17:00:00.000Z'],
  ['<t:1796151600:F>', '2026-12-01T19:00:00.000Z'],
  ['jetzt', '2026-10-24T17:30:20.000Z'],
  ['in einer Stunde und 30 Minuten', '2026-10-24T19:00:20.000Z'],
  ['in 1 Tag', '2026-10-25T18:30:20.000Z'],
  ['heute um 20 Uhr', '2026-10-24T18:00:00.000Z'],
  ['Morgen, 19:00 Uhr', '2026-10-25T18:00:00.000Z'],
  ['übermorgen 19:00', '2026-10-26T18:00:00.000Z'],
  ['am Mittwoch um 19:00', '2026-10-28T18:00:00.000Z'],
  ['Son 18:00', '2026-10-25T17:00:00.000Z'],
  ['1. Dezember 2026 19:00', '2026-12-01T18:00:00.000Z'],
  ['3. März 19:00', '2027-03-03T18:00:00.000Z'],
  ['1.12. um 19:00', '2026-12-01T18:00:00.000Z'],
  ['01.12.2026 19:00', '2026-12-01T18:00:00.000Z'],
  // It comes twice: the first one, in summer time.
  ['sunday 02:30', '2026-10-25T00:30:00.000Z'],
])('people may write a start as “%s”', (text, expected) => {
  expect(typed(text).toISOString()).toBe(expected);
});

const startsAt = new Date('2026-12-01T18:00:00Z');

test.each([
  ['90 minutes', '2026-12-01T19:30:00.000Z'],
  ['for 2h', '2026-12-01T20:00:00.000Z'],
  ['1h30m', '2026-12-01T19:30:00.000Z'],
  ['until 21:00', '2026-12-01T20:00:00.000Z'],
  ['18:00', '2026-12-02T17:00:00.000Z'],
  ['wednesday 18:00', '2026-12-02T17:00:00.000Z'],
  ['tomorrow 19:00', '2026-10-25T18:00:00.000Z'],
  ['in 2 hours', '2026-10-24T19:30:20.000Z'],
  ['90 Minuten', '2026-12-01T19:30:00.000Z'],
  ['2 Stunden', '2026-12-01T20:00:00.000Z'],
  ['bis 21 Uhr', '2026-12-01T20:00:00.000Z'],
  ['3 Tage', '2026-12-04T18:00:00.000Z'],
])('people may write the end of what starts on 1 December as “%s”', (text, expected) => {
  expect(typed(text, { startsAt }).toISOString()).toBe(expected);
});

const UNREAD = 'is no time that LeetCord can read: write';

test.each([
  ['', UNREAD],
  ['tomorrow', UNREAD],
  ['19', UNREAD],
  ['25:00', UNREAD],
  ['19:60', UNREAD],
  ['13pm', UNREAD],
  ['24 Uhr', UNREAD],
  ['in', UNREAD],
  ['90 minutes', UNREAD],
  ['1/12/2026 19:00', UNREAD],
  ['next tuesday 19:00', UNREAD],
  ['2026-12-01T25:00Z', UNREAD],
  ['1'.repeat(100_000), UNREAD],
  ['2026-02-30 10:00', 'There is no such date: look at the day and the month again.'],
  ['29 february 10:00', 'There is no such date: look at the day and the month again.'],
  [
    '2027-03-28 02:30',
    'The clocks in Europe/Berlin go from 02:00 to 03:00 on 2027-03-28, so there is no 02:30 that day: choose another time.',
  ],
])('what is no time is refused with a sentence: “%.30s”', (text, message) => {
  expect(() => typed(text)).toThrow(
    expect.objectContaining({ field: 'when', message: expect.stringContaining(message) }),
  );
});

test('a local time of any zone and year is shown as it was typed, or is refused since clocks skip it', () => {
  const zones = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia', 'UTC'];
  const minute = fc.integer({ min: Date.UTC(2024, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
  const near = fc.constantFrom('2026-03-29T02:00', '2026-10-25T02:00', '2026-11-01T01:00', '2026-04-05T01:30');
  const local = fc.oneof(
    minute.map((minutes) =>
      Temporal.Instant.fromEpochMilliseconds(minutes * 60_000)
        .toZonedDateTimeISO('UTC')
        .toPlainDateTime(),
    ),
    fc
      .tuple(near, fc.integer({ min: -90, max: 90 }))
      .map(([at, minutes]) => Temporal.PlainDateTime.from(at).add({ minutes })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...zones), local, (zone, at) => {
      const text = at.toString({ smallestUnit: 'minute' }).replace('T', ' ');
      const isSkipped = !at.toZonedDateTime(zone).toPlainDateTime().equals(at);
      if (isSkipped) expect(() => typed(text, { timeZone: zone })).toThrow('go from');
      else expect(localTimeOf(typed(text, { timeZone: zone }), zone).text).toBe(text);
    }),
  );
});

test('a text without end is refused as soon as a short one', () => {
  const sinceMs = performance.now();
  for (const part of ['\u{FDFA}', 'at 19:00 on ', '1 ']) {
    const text = part.repeat(3_000_000);
    expect(() => typed(text)).toThrow('is no time that LeetCord can read');
    expect([typedLengthMs(text), typedClockTime(text)]).toEqual([null, null]);
  }
  expect(performance.now() - sinceMs).toBeLessThan(20_000);
});

test('a time of day that clocks show twice is the second one once the first has passed', () => {
  const inSecondHour = new Date('2026-10-25T01:30:00Z');
  const at = typedTime('02:40', { field: 'when', timeZone, now: inSecondHour });
  expect(at.toISOString()).toBe('2026-10-25T01:40:00.000Z');
});

test('a time that clocks show twice says which of both it is', () => {
  expect(localTimeOf(new Date('2026-10-25T00:30:00Z'), timeZone)).toEqual({
    ...{ text: '2026-10-25 02:30', timeZone, offset: '+02:00' },
    note: 'The clocks in Europe/Berlin go back on 2026-10-25 and show 02:30 twice: this is the first time.',
  });
  const second = localTimeOf(new Date('2026-10-25T01:30:00Z'), timeZone);
  expect(second).toMatchObject({ offset: '+01:00', note: expect.stringMatching(/second time\.$/) });
  expect(localTimeOf(now, timeZone).note).toBeNull();
});

test('what comes each week keeps its local time, also where clocks change, and comes once where they show it twice or not at all', () => {
  const starts = (time: string, after: string, days: number) => {
    const from = new Date(after);
    const until = new Date(from.getTime() + days * 24 * 3_600_000);
    return occurrences({ weekdays: [7], time }, { timeZone, after: from, until }).map(({ date, startsAt: at }) => [
      date,
      at.toISOString(),
    ]);
  };
  expect(starts('19:00', '2026-10-18T16:00:00Z', 14)).toEqual([
    ['2026-10-18', '2026-10-18T17:00:00.000Z'],
    ['2026-10-25', '2026-10-25T18:00:00.000Z'],
  ]);
  // Twice, and not at all: an hour later.
  expect(starts('02:30', '2026-10-24T00:00:00Z', 7)).toEqual([['2026-10-25', '2026-10-25T00:30:00.000Z']]);
  expect(starts('02:30', '2027-03-27T00:00:00Z', 7)).toEqual([['2027-03-28', '2027-03-28T01:30:00.000Z']]);
  // After its very start the next one comes.
  expect(starts('19:00', '2026-10-18T17:00:00Z', 8)).toEqual([['2026-10-25', '2026-10-25T18:00:00.000Z']]);
  expect(
    occurrences(
      { weekdays: [1], time: '00:30' },
      { timeZone: 'Pacific/Kiritimati', after: now, until: new Date('2026-10-26T00:00:00Z') },
    ),
  ).toEqual([{ date: '2026-10-26', startsAt: new Date('2026-10-25T10:30:00Z') }]);
});

test('a time zone has an IANA name in any case, and an offset is none', () => {
  expect(['europe/berlin', 'Asia/Kolkata', 'utc', 'Etc/GMT+3'].map(timeZoneNamed)).toEqual([
    ...['Europe/Berlin', 'Asia/Kolkata', 'UTC', 'Etc/GMT+3'],
  ]);
  for (const name of ['', '+02:00', 'Berlin', 'Europe/Nowhere', 'Europe/Berlin[u-ca=hebrew]', 'ＵＴＣ']) {
    expect(timeZoneNamed(name)).toBeNull();
  }
});
