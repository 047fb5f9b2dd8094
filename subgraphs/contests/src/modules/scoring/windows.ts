import { Temporal } from 'temporal-polyfill';

/** What a board counts: a day, an ISO 8601 week, a calendar month, a season, which is a quarter of the year, or everything. */
export type BoardWindow = 'DAY' | 'WEEK' | 'MONTH' | 'SEASON' | 'ALL_TIME';

export const BOARD_WINDOWS: readonly BoardWindow[] = ['DAY', 'WEEK', 'MONTH', 'SEASON', 'ALL_TIME'];

/** One stretch of time of a kind, such as the week 2026-W48. */
export interface WindowSpan {
  /** Such as `2026-11-23`, `2026-W48`, `2026-11`, `2026-Q4`; empty for all time. */
  key: string;
  startsAt: Date | null;
  /** The moment after the last. */
  endsAt: Date | null;
}

/** A time zone, and from when on windows are those of it. */
export interface DatedZone {
  timeZone: string;
  since: Date;
}

/** All time zones that a community has chosen for its boards, oldest first. Before the first one, and where there is none, it is UTC. */
export type ZoneHistory = readonly DatedZone[] | undefined;

const FIRST_ZONE = 'UTC';
const DAY_MS = 24 * 60 * 60_000;
const DAYS_OF_WEEK = 7;
/** Days from a week's Monday to its Thursday: the year that has the Thursday has the week (ISO 8601). */
const TO_THURSDAY = 3;
const MONTHS_OF_SEASON = 3;

/** A window by dates alone: each is the midnight in UTC that begins it. */
interface DateSpan {
  key: string;
  first: Date;
  /** The date after the last. */
  after: Date;
}

const addDays = (day: Date, days: number) => new Date(day.getTime() + days * DAY_MS);
const utcDay = (moment: Date) => new Date(Math.floor(moment.getTime() / DAY_MS) * DAY_MS);
const isoDate = (day: Date) => day.toISOString().slice(0, -'T00:00:00.000Z'.length);

/** The first date of a month; months past December are of the next year. */
function utcMonth(year: number, month: number): Date {
  const first = new Date(0);
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  first.setUTCFullYear(year, month, 1);
  return first;
}

function week(day: Date): DateSpan {
  const sinceMonday = (day.getUTCDay() + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK;
  const monday = addDays(day, -sinceMonday);
  const thursday = addDays(monday, TO_THURSDAY);
  const year = thursday.getUTCFullYear();
  const weeksBefore = Math.floor((thursday.getTime() - utcMonth(year, 0).getTime()) / (DAYS_OF_WEEK * DAY_MS));
  const key = `${year}-W${String(weeksBefore + 1).padStart(2, '0')}`;
  return { key, first: monday, after: addDays(monday, DAYS_OF_WEEK) };
}

/** The window of a kind that a date lies in. */
function spanOf(window: Exclude<BoardWindow, 'ALL_TIME'>, day: Date): DateSpan {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  switch (window) {
    case 'DAY':
      return { key: isoDate(day), first: day, after: addDays(day, 1) };
    case 'WEEK':
      return week(day);
    case 'MONTH': {
      const first = utcMonth(year, month);
      return { key: isoDate(first).slice(0, -'-01'.length), first, after: utcMonth(year, month + 1) };
    }
    case 'SEASON': {
      const season = Math.floor(month / MONTHS_OF_SEASON);
      const first = utcMonth(year, season * MONTHS_OF_SEASON);
      return { key: `${year}-Q${season + 1}`, first, after: utcMonth(year, (season + 1) * MONTHS_OF_SEASON) };
    }
  }
}

/** The zone that windows went by at a moment. */
export const zoneAt = (zones: ZoneHistory, moment: Date): string =>
  zones?.findLast(({ since }) => since <= moment)?.timeZone ?? FIRST_ZONE;

/** The zones with another choice: it begins with the next day there. What was to begin later does not. */
export function withZone(zones: ZoneHistory, timeZone: string, now: Date): DatedZone[] {
  const since = startOf(addDays(dateIn(timeZone, now), 1), timeZone);
  return [...(zones ?? []).filter((zone) => zone.since < since), { timeZone, since }];
}

/**
 * The window of a kind that a moment lies in: by the date in the zone of that moment. So each moment is in one day, week and month, also where the
 * zone changes: these are some hours longer or shorter then.
 */
export function windowAt(window: BoardWindow, moment: Date, zones?: ZoneHistory): WindowSpan {
  if (window === 'ALL_TIME') return { key: '', startsAt: null, endsAt: null };
  const { key, first, after } = spanOf(window, dateIn(zoneAt(zones, moment), moment));
  if (zones === undefined || zones.length === 0) return { key, startsAt: first, endsAt: after };
  const stretches = [{ timeZone: FIRST_ZONE, since: new Date(-8.64e15) }, ...zones].flatMap(
    ({ timeZone, since }, index) => {
      const [from, until] = [startOf(first, timeZone), startOf(after, timeZone)];
      const next = zones[index]?.since ?? until;
      const [startsAt, endsAt] = [from > since ? from : since, until < next ? until : next];
      return startsAt < endsAt ? [{ startsAt, endsAt }] : [];
    },
  );
  return { key, startsAt: stretches[0]!.startsAt, endsAt: stretches.at(-1)!.endsAt };
}

/** The date that a moment has in a time zone. */
function dateIn(timeZone: string, moment: Date): Date {
  if (timeZone === FIRST_ZONE) return utcDay(moment);
  const { year, month, day } = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);
  return addDays(utcMonth(year, month - 1), day - 1);
}

/** When a date begins in a time zone. */
function startOf(date: Date, timeZone: string): Date {
  if (timeZone === FIRST_ZONE) return date;
  return new Date(Temporal.PlainDate.from(isoDate(date)).toZonedDateTime(timeZone).epochMilliseconds);
}
