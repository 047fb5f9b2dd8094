import { Temporal } from 'temporal-polyfill';

/** Of a community that has not chosen another. */
export const DEFAULT_TIME_ZONE = 'UTC';

/** An IANA time zone by its name, in the usual spelling; null where there is none. Offsets such as +02:00 have no daylight saving and are none. */
export function timeZoneNamed(name: string): string | null {
  if (!/^[a-z][\w+/-]*$/i.test(name)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
}

/** The date that clocks in a time zone show at a moment. */
export const dateIn = (at: Date, timeZone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();

/** The same as text, such as 2026-12-01. */
export const dayIn = (at: Date, timeZone: string): string => dateIn(at, timeZone).toString();

/** When a day begins in a time zone: where clocks skip midnight, as soon as they show that day. */
export const startOfDay = (date: string, timeZone: string): Date =>
  new Date(Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds);

/** A moment as clocks in a time zone show it. */
export interface LocalTime {
  /** Such as 2026-12-01 19:00. */
  text: string;
  timeZone: string;
  /** From UTC, such as +01:00. */
  offset: string;
  /** Which of both it is where clocks there show this twice; null where they do not. */
  note: string | null;
}

export function localTimeOf(at: Date, timeZone: string): LocalTime {
  const local = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  const shown = local.toPlainDateTime();
  const others = (['earlier', 'later'] as const).map((disambiguation) =>
    shown.toZonedDateTime(timeZone, { disambiguation }),
  );
  const isTwice = !others[0]!.equals(others[1]!);
  const which = local.equals(others[0]!) ? 'first' : 'second';
  return {
    text: textOf(shown),
    timeZone,
    offset: local.offset,
    note: isTwice
      ? `The clocks in ${timeZone} go back on ${shown.toPlainDate().toString()} and show ${clockTimeOf(shown)} twice: this is the ${which} time.`
      : null,
  };
}

/**
 * The moment at which clocks in a time zone show this; the first one where they show it twice. Or a sentence that says why they never do: they
 * are put forward over it.
 */
export function momentOf(local: Temporal.PlainDateTime, timeZone: string): Temporal.ZonedDateTime | string {
  const found = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (found.toPlainDateTime().equals(local)) return found;
  const after = found.getTimeZoneTransition('next') ?? found;
  const before = after.toPlainDateTime().subtract({ nanoseconds: after.offsetNanoseconds - found.offsetNanoseconds });
  return `The clocks in ${timeZone} go from ${clockTimeOf(before)} to ${clockTimeOf(after)} on ${local.toPlainDate().toString()}, so there is no ${clockTimeOf(local)} that day: choose another time.`;
}

type Clock = Pick<Temporal.PlainDateTime, 'hour' | 'minute'>;
const clockTimeOf = ({ hour, minute }: Clock) => `${twoDigits(hour)}:${twoDigits(minute)}`;
const textOf = (local: Temporal.PlainDateTime) => `${local.toPlainDate().toString()} ${clockTimeOf(local)}`;
const twoDigits = (number: number) => String(number).padStart(2, '0');
