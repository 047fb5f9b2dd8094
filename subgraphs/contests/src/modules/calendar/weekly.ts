import { Temporal } from 'temporal-polyfill';
import { dateIn } from './time-zone.ts';

/** Days of each week at a time of day. */
export interface Weekly {
  /** 1 is Monday. */
  weekdays: readonly number[];
  /** Such as 19:00. */
  time: string;
}

export interface Occurrence {
  /** The day there, such as 2026-12-06. */
  date: string;
  startsAt: Date;
}

/**
 * When it comes in a time zone, after a moment and until another one. On a day on which clocks skip the time it is as much later as they skip; where they
 * show it twice, it is the first.
 */
export function occurrences(
  { weekdays, time }: Weekly,
  { timeZone, after, until }: { timeZone: string; after: Date; until: Date },
): Occurrence[] {
  const found: Occurrence[] = [];
  // A day earlier and later: the zone's clocks may be on another day.
  const [first, last] = [dateIn(after, timeZone).subtract({ days: 1 }), dateIn(until, timeZone).add({ days: 1 })];
  for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    if (!weekdays.includes(day.dayOfWeek)) continue;
    const { epochMilliseconds } = day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });
    const startsAt = new Date(epochMilliseconds);
    if (startsAt > after && startsAt <= until) found.push({ date: day.toString(), startsAt });
  }
  return found;
}
