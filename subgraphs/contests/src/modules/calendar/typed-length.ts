import { Temporal } from 'temporal-polyfill';

const COUNT = String.raw`(\d{1,5}|an?)\s*`;
const PARTS = [
  `(?:${COUNT}(?:w|wks?|weeks?))?`,
  `(?:${COUNT}(?:d|days?))?`,
  `(?:${COUNT}(?:h|hrs?|hours?))?`,
  `(?:${COUNT}(?:m|mins?|minutes?))?`,
];
const LENGTH = new RegExp(`^${PARTS.join(String.raw`\s*(?:and )?`)}$`);

/** A length as people type it, such as `90 minutes`, `2h` or `1h30m`; null for anything else. In lower case, with single spaces. */
export function typedLength(text: string): Temporal.Duration | null {
  const found = LENGTH.exec(text);
  if (text === '' || found === null) return null;
  const [weeks, days, hours, minutes] = found
    .slice(1)
    .map((count = '0') => (count.startsWith('a') ? 1 : Number(count)));
  return Temporal.Duration.from({ weeks, days, hours, minutes });
}
