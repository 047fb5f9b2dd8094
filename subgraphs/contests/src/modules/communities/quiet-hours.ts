import { Temporal } from 'temporal-polyfill';
import { dateIn } from '../calendar/time-zone.ts';

/** Between which times of each day news waits, such as from 22:00 until 07:00, in the community's time zone. They are never the same. */
export interface QuietHours {
  from: string;
  until: string;
}

/**
 * When the quiet hours end that a moment lies in; null outside them. They begin and end once a day: where clocks skip the time, it is as much later as they
 * skip, and where they show it twice, it is the first.
 */
export function quietUntil({ from, until }: QuietHours, timeZone: string, now: Date): Date | null {
  const today = dateIn(now, timeZone);
  const [start, end] = [Temporal.PlainTime.from(from), Temporal.PlainTime.from(until)];
  const daysLong = Temporal.PlainTime.compare(start, end) < 0 ? 0 : 1;
  const momentOf = (day: Temporal.PlainDate, plainTime: Temporal.PlainTime) =>
    new Date(day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds);
  const nights = [today.subtract({ days: 1 }), today].map((day) => ({
    startsAt: momentOf(day, start),
    endsAt: momentOf(day.add({ days: daysLong }), end),
  }));
  return nights.find(({ startsAt, endsAt }) => startsAt <= now && now < endsAt)?.endsAt ?? null;
}
