/** What a board counts: a UTC day, an ISO 8601 week, a calendar month, or everything. */
export type BoardWindow = 'DAY' | 'WEEK' | 'MONTH' | 'ALL_TIME';

export const BOARD_WINDOWS: readonly BoardWindow[] = ['DAY', 'WEEK', 'MONTH', 'ALL_TIME'];

/** One stretch of time of a kind, such as the week 2026-W48. */
export interface WindowSpan {
  /** Such as `2026-11-23`, `2026-W48`, `2026-11`; empty for all time. */
  key: string;
  startsAt: Date | null;
  /** The moment after the last. */
  endsAt: Date | null;
}

const DAY_MS = 24 * 60 * 60_000;
const DAYS_OF_WEEK = 7;
/** Days from a week's Monday to its Thursday: the year that has the Thursday has the week (ISO 8601). */
const TO_THURSDAY = 3;

const addDays = (day: Date, days: number) => new Date(day.getTime() + days * DAY_MS);
const utcDay = (moment: Date) => new Date(Math.floor(moment.getTime() / DAY_MS) * DAY_MS);
const isoDate = (day: Date) => day.toISOString().slice(0, -'T00:00:00.000Z'.length);

/** The first moment of a month; months past December are of the next year. */
function utcMonth(year: number, month: number): Date {
  const first = new Date(0);
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  first.setUTCFullYear(year, month, 1);
  return first;
}

function week(moment: Date): WindowSpan {
  const day = utcDay(moment);
  const sinceMonday = (day.getUTCDay() + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK;
  const monday = addDays(day, -sinceMonday);
  const thursday = addDays(monday, TO_THURSDAY);
  const year = thursday.getUTCFullYear();
  const weeksBefore = Math.floor((thursday.getTime() - utcMonth(year, 0).getTime()) / (DAYS_OF_WEEK * DAY_MS));
  const key = `${year}-W${String(weeksBefore + 1).padStart(2, '0')}`;
  return { key, startsAt: monday, endsAt: addDays(monday, DAYS_OF_WEEK) };
}

/** The window of a kind that a moment lies in. */
export function windowAt(window: BoardWindow, moment: Date): WindowSpan {
  switch (window) {
    case 'DAY': {
      const day = utcDay(moment);
      return { key: isoDate(day), startsAt: day, endsAt: addDays(day, 1) };
    }
    case 'WEEK':
      return week(moment);
    case 'MONTH': {
      const [year, month] = [moment.getUTCFullYear(), moment.getUTCMonth()];
      const startsAt = utcMonth(year, month);
      return { key: isoDate(startsAt).slice(0, -'-01'.length), startsAt, endsAt: utcMonth(year, month + 1) };
    }
    case 'ALL_TIME':
      return { key: '', startsAt: null, endsAt: null };
  }
}
