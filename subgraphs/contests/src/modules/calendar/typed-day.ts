import { Temporal } from 'temporal-polyfill';

/** In the languages of the bot. */
const WEEKDAYS = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag',
].map((names) => names.split(' '));
const MONTHS = [
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
].map((names) => names.split(' '));

/** Of a name or the beginning of it, of three letters at least: which one it is, from 1; 0 for none. */
const numberOf = (name: string, languages: readonly (readonly string[])[]) =>
  name.length < 3 ? 0 : Math.max(...languages.map((names) => names.findIndex((whole) => whole.startsWith(name)) + 1));

/** A day as people type it. */
export type TypedDay =
  | { kind: 'TODAY' | 'TOMORROW' | 'DAY_AFTER' }
  /** 1 is Monday. */
  | { kind: 'WEEKDAY'; weekday: number }
  /** Null year: this year's or the next one. */
  | { kind: 'DATE'; year: number | null; month: number; day: number };

const ISO_DATE = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
const DAY_OF_MONTH = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?`;
const NAMED_MONTH = String.raw`(?<month>[a-zä]{3,9})`;
const YEAR = String.raw`(?: (?<year>\d{4}))?`;
/** As Germans write it: `1.12.` or `1.12.2026`. */
const DOTTED_DATE = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})?$/;
const DATES = [
  ISO_DATE,
  DOTTED_DATE,
  new RegExp(`^${DAY_OF_MONTH} ${NAMED_MONTH}${YEAR}$`),
  new RegExp(`^${NAMED_MONTH} ${DAY_OF_MONTH}${YEAR}$`),
];

/** `tomorrow`, `sunday`, `2026-12-01`, `1 december`, `Dec 1 2026`, `1.12.`, in lower case, or the same in German; null for anything else. */
export function typedDay(text: string): TypedDay | null {
  if (text === 'today' || text === 'heute') return { kind: 'TODAY' };
  if (text === 'tomorrow' || text === 'morgen') return { kind: 'TOMORROW' };
  if (text === 'übermorgen') return { kind: 'DAY_AFTER' };
  const weekday = numberOf(text, WEEKDAYS);
  if (weekday > 0) return { kind: 'WEEKDAY', weekday };
  for (const pattern of DATES) {
    const { year, month, day } = pattern.exec(text)?.groups ?? {};
    if (month === undefined) continue;
    const number = /^\d/.test(month) ? Number(month) : numberOf(month, MONTHS);
    if (number > 0)
      return { kind: 'DATE', year: year === undefined ? null : Number(year), month: number, day: Number(day) };
  }
  return null;
}

/** The date that is meant, on this day; null where there is no such date. A weekday is the next one, which may be that very day. */
export function dateOf(typed: TypedDay, today: Temporal.PlainDate): Temporal.PlainDate | null {
  switch (typed.kind) {
    case 'TODAY':
      return today;
    case 'TOMORROW':
      return today.add({ days: 1 });
    case 'DAY_AFTER':
      return today.add({ days: 2 });
    case 'WEEKDAY':
      return today.add({ days: (typed.weekday - today.dayOfWeek + 7) % 7 });
    case 'DATE': {
      const { year, month, day } = typed;
      if (year !== null) return existing(year, month, day);
      const thisYears = existing(today.year, month, day);
      return thisYears !== null && Temporal.PlainDate.compare(thisYears, today) >= 0
        ? thisYears
        : existing(today.year + 1, month, day);
    }
  }
}

function existing(year: number, month: number, day: number): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}
