import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { Temporal } from 'temporal-polyfill';
import { momentOf } from './time-zone.ts';
import { dateOf, typedDay, type TypedDay } from './typed-day.ts';
import { MOST_READ, typedLength } from './typed-length.ts';

/** Where and when something was typed. */
export interface TypedWhere {
  /** The input field that has the text, for the fault. */
  field: string;
  timeZone: string;
  now: Date;
  /** For an end: when what it is the end of starts. A length counts from then, and a time of day is the next one after it. */
  startsAt?: Date;
}

const MAX_LENGTH = 60;
const FORMS = 'now, in 10 minutes, 19:00, tomorrow 19:00, sunday 18:00 or 2026-12-01 19:00';
const END_FORMS = '90 minutes, 2h, 1h30m, 21:00, tomorrow 21:00 or 2026-12-01 21:00';

const WITH_OFFSET = /^\d{4}-\d\d-\d\dt\d\d:\d\d(:\d\d(\.\d{1,9})?)?(z|[+-]\d\d:\d\d)$/;
const DISCORD_TIMESTAMP = /^<t:(\d{1,11})(:[a-z])?>$/;
const CLOCK_TIME = String.raw`(?<hour>\d{1,2})(?::(?<minute>\d\d))?\s?(?<half>am|pm|uhr)?`;
const FORMS_OF_MOMENTS = [
  new RegExp(`^(?:at |um )?${CLOCK_TIME}$`),
  new RegExp(`^(?:on |am )?(?<day>.+?)(?: at | um |[ t])${CLOCK_TIME}$`),
  new RegExp(`^(?:at |um )?${CLOCK_TIME} (?:on )?(?<day>.+)$`),
];

/**
 * The moment that somebody means who types a time as people write it in English or German, for those in a time zone. Throws InvalidInput with a sentence where it is none
 * of the forms, or a time that does not exist there. A time that clocks show twice is the first one, and without a date the next one.
 */
export function typedTime(text: string, where: TypedWhere): Date {
  const { field, now, startsAt, timeZone } = where;
  const line = text
    .slice(0, MOST_READ)
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s,]+/g, ' ');
  const unknown = () => {
    const shown = [...line].slice(0, MAX_LENGTH).join('');
    return new InvalidInput(
      field,
      `“${shown}” is no time that LeetCord can read: write ${startsAt ? END_FORMS : FORMS}.`,
    );
  };
  if (line.length > MAX_LENGTH) throw unknown();
  if (line === 'now' || line === 'jetzt') return now;
  const exact = exactMoment(line);
  if (exact !== null) return exact;
  const isFromNow = line.startsWith('in ');
  const length = typedLength(line.replace(startsAt ? /^(in|for|für) / : /^in /, ''));
  if (length !== null && (isFromNow || startsAt)) {
    return after(isFromNow ? now : startsAt!, length, timeZone);
  }
  const [, words = line, isUtc] = /^(.+?)( utc| gmt)?$/.exec(startsAt ? line.replace(/^(until|bis) /, '') : line) ?? [];
  const moment = typedMoment(words);
  if (moment === null) throw unknown();
  const found = resolved(moment, { now, startsAt, timeZone: isUtc ? 'UTC' : timeZone });
  if (typeof found === 'string') throw new InvalidInput(field, found);
  return found;
}

/** A moment that is the same everywhere: with its offset from UTC, or as Discord writes it. */
function exactMoment(line: string): Date | null {
  const [, seconds] = DISCORD_TIMESTAMP.exec(line) ?? [];
  if (seconds !== undefined) return new Date(Number(seconds) * 1_000);
  if (!WITH_OFFSET.test(line)) return null;
  const at = new Date(line.toUpperCase());
  return Number.isNaN(at.getTime()) ? null : at;
}

/** Days and weeks as clocks there show them, hours and minutes exactly. */
const after = (from: Date, length: Temporal.Duration, timeZone: string) =>
  new Date(zoned(from, timeZone).add(length).epochMilliseconds);

const zoned = (at: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);

/** A time of day, and which day. Null day: the next time that clocks show it. */
interface TypedMoment {
  day: TypedDay | null;
  time: Temporal.PlainTime;
}

function typedMoment(line: string): TypedMoment | null {
  for (const pattern of FORMS_OF_MOMENTS) {
    const { day, hour, minute, half } = pattern.exec(line)?.groups ?? {};
    // Of a number alone nobody knows whether it is a time.
    if (hour === undefined || (minute === undefined && half === undefined)) continue;
    const time = timeOf(Number(hour), Number(minute ?? 0), half);
    const typed = day === undefined ? null : typedDay(day);
    if (time !== null && (day === undefined || typed !== null)) return { day: typed, time };
  }
  return null;
}

/** A time of day as people type it, as 19:00; null where it is none. */
export function typedClockTime(text: string): string | null {
  const moment = typedMoment(text.slice(0, MOST_READ).trim().toLowerCase());
  return moment?.day === null ? moment.time.toString({ smallestUnit: 'minute' }) : null;
}

function timeOf(hour: number, minute: number, half?: string): Temporal.PlainTime | null {
  const isHalf = half === 'am' || half === 'pm';
  const isOf12 = hour >= 1 && hour <= 12;
  if (minute > 59 || (isHalf ? !isOf12 : hour > 23)) return null;
  return Temporal.PlainTime.from({ hour: isHalf ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour, minute });
}

/** When that is, or a sentence that says why it never is. */
function resolved({ day, time }: TypedMoment, where: Pick<TypedWhere, 'now' | 'startsAt' | 'timeZone'>): Date | string {
  const { now, startsAt = now, timeZone } = where;
  const isNext = day === null || day.kind === 'WEEKDAY';
  const from = zoned(isNext ? startsAt : now, timeZone).toPlainDateTime();
  const date = day === null ? from.toPlainDate() : dateOf(day, from.toPlainDate());
  if (date === null) return 'There is no such date: look at the day and the month again.';
  const local = date.toPlainDateTime(time);
  const isOver = isNext && Temporal.PlainDateTime.compare(local, from) <= 0;
  const moment = momentOf(isOver ? local.add({ days: day === null ? 1 : 7 }) : local, timeZone);
  if (typeof moment === 'string') return moment;
  // Clocks show it twice, and the first time has passed: the next one is meant.
  const isSecond = isNext && moment.epochMilliseconds <= startsAt.getTime();
  const next = isSecond ? local.toZonedDateTime(timeZone, { disambiguation: 'later' }) : moment;
  return new Date(next.epochMilliseconds);
}
