import { Temporal } from 'temporal-polyfill';

/** Of what somebody types no more is read, in characters: the rest makes it no time or length, however long it is. */
export const MOST_READ = 500;

const COUNT = String.raw`(\d{1,5}|an?|eine[nr]?)\s*`;
const PARTS = [
  `(?:${COUNT}(?:w|wks?|weeks?|wochen?))?`,
  `(?:${COUNT}(?:d|days?|tag|tagen?))?`,
  `(?:${COUNT}(?:h|hrs?|hours?|std|stunden?))?`,
  `(?:${COUNT}(?:m|mins?|minutes?|minuten))?`,
];
const LENGTH = new RegExp(`^${PARTS.join(String.raw`\s*(?:(?:and|und) )?`)}$`);

/** A length as people type it, such as `90 minutes`, `2h`, `1h30m` or, in German, `2 Stunden`; null for anything else. In lower case, with single spaces. */
export function typedLength(text: string): Temporal.Duration | null {
  const found = LENGTH.exec(text);
  if (text === '' || found === null) return null;
  const [weeks, days, hours, minutes] = found.slice(1).map((count = '0') => (/^\d/.test(count) ? Number(count) : 1));
  return Temporal.Duration.from({ days: weeks! * 7 + days!, hours, minutes });
}

/** The same in ms, where a day has 24 hours. */
export const typedLengthMs = (text: string): number | null =>
  typedLength(text.slice(0, MOST_READ).trim().toLowerCase().replaceAll(/\s+/g, ' '))?.total('milliseconds') ?? null;
