import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dailyStreakOf } from './daily-streak.ts';
import { dateOf, StreakCalendar, type ChosenZone } from './streak-calendar.ts';
import { streakOf, type DatedFreezes } from './streak.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const ZONES = Intl.supportedValuesOf('timeZone');
const at = (text: string) => new Date(text);
const zone = (timeZone: string, since = '1970-01-02'): ChosenZone => ({ timeZone, since: at(since) });

const streak = (
  solved: readonly (string | Date)[],
  now: string | Date,
  { zones = [], freezes = [] }: { zones?: readonly ChosenZone[]; freezes?: readonly DatedFreezes[] } = {},
) =>
  streakOf({
    solvedAt: solved.map((one) => new Date(one)),
    calendar: new StreakCalendar(zones),
    freezes,
    now: new Date(now),
  });

/** The date that clocks show, by another library than the rule's. */
const dateShown = (moment: Date, timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment);

const aZone = fc.constantFrom(...ZONES);
const aMoment = fc.date({ min: at('2025-01-01'), max: at('2028-01-01'), noInvalidDate: true });
const journeys = fc
  .array(fc.record({ timeZone: aZone, since: aMoment }), { maxLength: 6 })
  .map((zones) => zones.toSorted((one, other) => one.since.getTime() - other.since.getTime()));
/** Moments some hours apart, so that some days are missed. */
const solves = fc
  .tuple(aMoment, fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 40 }))
  .map(([first, hours]) =>
    hours.reduce((moments, more) => [...moments, new Date(moments.at(-1)!.getTime() + more * HOUR_MS)], [first]),
  );

describe('a streak', () => {
  test('has a day for each date with a solve, and ends with the first date without one', () => {
    const solved = ['2026-03-01T23:59:59Z', '2026-03-02T00:00:00Z', '2026-03-02T12:00:00Z', '2026-03-03T12:00:00Z'];
    const today = { current: 3, longest: 3, days: 3, isTodayDone: true, endsAt: at('2026-03-05') };
    expect(streak(solved, '2026-03-03T13:00:00Z')).toMatchObject(today);
    expect(streak(solved, '2026-03-04T23:59:59Z')).toMatchObject({ ...today, isTodayDone: false });
    expect(streak(solved, '2026-03-05')).toMatchObject({ current: 0, longest: 3, endsAt: null });
    expect(streak([...solved, '2026-03-05T08:00:00Z'], '2026-03-05T09:00:00Z')).toMatchObject({ current: 1, days: 4 });
    expect(streak([], '2026-03-05')).toMatchObject({ current: 0, longest: 0, isTodayDone: false, endsAt: null });
  });

  test('goes on over a solve that is found late, as if it had been known at once', () => {
    const solved = ['2026-03-01T12:00:00Z', '2026-03-02T12:00:00Z', '2026-03-03T12:00:00Z'];
    const known = [solved[0]!, solved[2]!];
    expect(streak(known, '2026-03-03T13:00:00Z').current).toBe(1);
    expect(streak(solved, '2026-03-03T13:00:00Z').current).toBe(3);
  });

  test('has one day for each date in every time zone, also where clocks go forward and back', () => {
    for (const timeZone of ZONES) {
      const zones = [zone(timeZone)];
      const shown = new Intl.DateTimeFormat('en-CA', { timeZone });
      const newYear = Temporal.ZonedDateTime.from(`2026-01-01[${timeZone}]`);
      const spring = newYear.getTimeZoneTransition('next') ?? newYear;
      const autumn = spring.getTimeZoneTransition('next') ?? spring.add({ months: 6 });
      for (const { epochMilliseconds } of [spring, autumn]) {
        // Each day once, at times an hour apart, which meet the hour that is skipped and the one that comes twice.
        const solved = Array.from({ length: 9 }, (_, day) => new Date(epochMilliseconds + (day - 4) * 23 * HOUR_MS));
        const dates = new Set(solved.map((moment) => shown.format(moment)));
        const calendar = new StreakCalendar(zones);
        expect(new Set(solved.map((moment) => dateOf(calendar.dayOf(moment)))), timeZone).toEqual(dates);
        const last = solved.at(-1)!;
        const { current, endsAt } = streak(solved, last, { zones });
        expect(current, timeZone).toBe(dates.size);
        const [lastDay, nextDay] = [endsAt!.getTime() - 1, endsAt!.getTime()].map((ms) => shown.format(ms));
        expect(
          [lastDay, nextDay].map((date) => Date.parse(date!)),
          timeZone,
        ).toEqual([1, 2].map((days) => Date.parse(shown.format(last)) + days * DAY_MS));
      }
    }
  });

  test('does not miss a date that a place left out when it crossed the date line', () => {
    const zones = [zone('Pacific/Apia')];
    const solved = ['2011-12-29T20:00:00Z', '2011-12-30T20:00:00Z'];
    expect(solved.map((one) => dateShown(at(one), 'Pacific/Apia'))).toEqual(['2011-12-29', '2011-12-31']);
    expect(streak(solved, solved[1]!, { zones }).current).toBe(2);
  });
});

describe('a choice of another time zone', () => {
  test('to the west goes on with the day that had begun, and gives no second day for it', () => {
    const zones = [zone('Asia/Tokyo'), zone('America/Los_Angeles', '2026-03-02T03:00:00Z')];
    // Noon of 2 March in Tokyo, 19:00 of 1 March in Los Angeles.
    const solved = ['2026-03-02T02:00:00Z', '2026-03-02T04:00:00Z', '2026-03-02T20:00:00Z'];
    expect(streak(solved, solved[2]!, { zones })).toMatchObject({
      current: 1,
      days: 1,
      endsAt: at('2026-03-04T08:00Z'),
    });
  });

  test('to the east excuses the days that it cuts short, and not those around them', () => {
    const zones = [zone('America/Los_Angeles'), zone('Pacific/Kiritimati', '2026-03-02T07:30:00Z')];
    // 28 February, 1 March at 23:30 when the zone changes, then 2 March at 21:30.
    const before = ['2026-02-28T20:00:00Z'];
    const thirdOfMarch = '2026-03-03T08:00:00Z';
    expect(streak([...before, thirdOfMarch], thirdOfMarch, { zones }).current).toBe(2);
    const fourthOfMarch = '2026-03-04T08:00:00Z';
    expect(streak([...before, fourthOfMarch], fourthOfMarch, { zones }).current).toBe(1);
    expect(streak(['2026-02-27T20:00:00Z', thirdOfMarch], thirdOfMarch, { zones }).current).toBe(1);
  });

  test('each day a bit to the east does not keep a streak by itself', () => {
    const zones = [
      zone('UTC'),
      zone('Europe/Berlin', '2026-03-02T12:00Z'),
      zone('Europe/Athens', '2026-03-03T12:00Z'),
      zone('Asia/Dubai', '2026-03-04T12:00Z'),
    ];
    expect(streak(['2026-03-01T12:00Z'], '2026-03-03T13:00Z', { zones }).current).toBe(1);
    expect(streak(['2026-03-01T12:00Z'], '2026-03-04T13:00Z', { zones }).current).toBe(0);
  });

  test('never loses a streak at its moment, and moves no day before it', () => {
    fc.assert(
      fc.property(solves, aZone, aZone, fc.integer({ min: 1, max: 60 }), (solved, from, to, hours) => {
        const moved = new Date(solved.at(-1)!.getTime() + hours * HOUR_MS);
        const zones = [zone(from), { timeZone: to, since: moved }];
        const before = new Date(moved.getTime() - 1);
        const stayed = streak(
          solved.filter((one) => one <= before),
          before,
          { zones: zones.slice(0, 1) },
        );
        expect(
          streak(
            solved.filter((one) => one <= before),
            moved,
            { zones },
          ).current,
        ).toBeGreaterThanOrEqual(stayed.endsAt! > moved ? stayed.current : 0);
        const calendars = [new StreakCalendar(zones.slice(0, 1)), new StreakCalendar(zones)];
        for (const one of solved.filter((moment) => moment < moved)) {
          expect(calendars[1]!.dayOf(one)).toBe(calendars[0]!.dayOf(one));
        }
      }),
    );
  });

  test('never turns a day back, so that a missed one is not filled', () => {
    fc.assert(
      fc.property(journeys, aMoment, fc.integer({ min: 1, max: 60 * DAY_MS }), (zones, moment, laterMs) => {
        const calendar = new StreakCalendar(zones);
        const later = new Date(moment.getTime() + laterMs);
        const [day, laterDay] = [calendar.dayOf(moment), calendar.dayOf(later)];
        expect(laterDay).toBeGreaterThanOrEqual(day);
        expect(laterDay - day).toBeLessThanOrEqual(Math.ceil(laterMs / DAY_MS) + 2);
        expect(calendar.endOf(day).getTime()).toBeGreaterThan(moment.getTime());
        expect(calendar.dayOf(calendar.endOf(day))).toBeGreaterThan(day);
        expect(calendar.dayOf(new Date(calendar.endOf(day).getTime() - 1))).toBeLessThanOrEqual(day);
      }),
    );
  });
});

describe('freezes', () => {
  const two: DatedFreezes[] = [{ perMonth: 2, since: at('2026-03-01') }];

  test('are spent for missed days while any are left in the month, and are not counted', () => {
    const solved = ['2026-03-30T12:00:00Z', '2026-04-03T12:00:00Z'];
    const frozen = ['2026-03-31', '2026-04-01', '2026-04-02'];
    expect(streak(solved, solved[1]!, { freezes: two })).toMatchObject({ current: 2, frozen, freezesLeft: 0 });
    expect(streak(solved, '2026-04-05T00:00:00Z', { freezes: two })).toMatchObject({ current: 0, frozen: [] });
    expect(streak(['2026-04-01'], '2026-04-01', { freezes: two })).toMatchObject({
      freezesLeft: 2,
      endsAt: at('2026-04-05'),
    });
  });

  test('count by the rule in force when a missed day ended: a later one changes nothing before', () => {
    const solved = ['2026-03-09T12:00:00Z', '2026-03-11T12:00:00Z'];
    const abolished = [...two, { perMonth: 0, since: at('2026-03-11T01:00:00Z') }];
    expect(streak(solved, solved[1]!, { freezes: abolished })).toMatchObject({ current: 2, freezesLeft: 0 });
    const late = [{ perMonth: 2, since: at('2026-03-11T00:00:01Z') }];
    expect(streak(solved, solved[1]!, { freezes: late }).current).toBe(1);
  });

  test('with any zones and solves, a streak runs until its end, and is lost at it', () => {
    const rules = fc.array(fc.record({ perMonth: fc.integer({ min: 0, max: 5 }), since: aMoment }), { maxLength: 3 });
    fc.assert(
      fc.property(solves, journeys, rules, (solved, zones, chosen) => {
        const last = solved.at(-1)!;
        const earlier = zones.filter(({ since }) => since <= last);
        const freezes = chosen
          .filter(({ since }) => since <= last)
          .toSorted((one, other) => one.since.getTime() - other.since.getTime());
        const { current, longest, endsAt } = streak(solved, last, { zones: earlier, freezes });
        expect(current).toBeGreaterThan(0);
        expect(longest).toBeGreaterThanOrEqual(current);
        const before = new Date(endsAt!.getTime() - 1);
        expect(streak(solved, before, { zones: earlier, freezes })).toMatchObject({ current, endsAt });
        expect(streak(solved, endsAt!, { zones: earlier, freezes })).toMatchObject({ current: 0, longest });
      }),
    );
  });
});

test('a streak of daily challenges takes the problem of the UTC date, accepted on it, and passes days that nobody knows', () => {
  const dailies = new Map([
    ['2026-03-01', 'one'],
    ['2026-03-02', 'two'],
    ['2026-03-04', 'four'],
    ['2026-03-05', 'five'],
  ]);
  const accepted = [
    { problemSlug: 'one', submittedAt: at('2026-03-01T23:59:59Z') },
    { problemSlug: 'two', submittedAt: at('2026-03-02T00:00:00Z') },
    { problemSlug: 'four', submittedAt: at('2026-03-04T10:00:00Z') },
    { problemSlug: 'five', submittedAt: at('2026-03-04T23:00:00Z') },
  ];
  const today = (now: string) => dailyStreakOf({ accepted, dailies, now: at(now) });
  expect(today('2026-03-04T12:00:00Z')).toEqual({ current: 3, longest: 3, isTodayDone: true });
  expect(today('2026-03-05T12:00:00Z')).toEqual({ current: 3, longest: 3, isTodayDone: false });
  expect(today('2026-03-06T00:00:00Z')).toEqual({ current: 0, longest: 3, isTodayDone: false });
});
