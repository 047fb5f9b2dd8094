import type { Submission } from '../state.ts';

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;

const dayOf = (at: number) => Math.floor(at / DAY_MS);
const yearOf = (day: number) => new Date(day * DAY_MS).getUTCFullYear();

/** LeetCode's `UserCalendarNode`: for a year, or for the last one up to now. Days are in UTC. */
export function calendarNode(submissions: Submission[], { year, now }: { year: number | null; now: Date }) {
  const counts = new Map<number, number>();
  for (const { at } of submissions) counts.set(dayOf(at), (counts.get(dayOf(at)) ?? 0) + 1);
  const today = dayOf(now.getTime());
  const shown = [...counts.keys()]
    .filter((day) => (year === null ? day > today - YEAR_DAYS && day <= today : yearOf(day) === year))
    .sort((one, other) => one - other);
  return {
    activeYears: [...new Set([...counts.keys()].map(yearOf))].sort((one, other) => one - other),
    streak: streakUpTo(today, counts),
    totalActiveDays: shown.length,
    submissionCalendar: JSON.stringify(
      Object.fromEntries(shown.map((day) => [String((day * DAY_MS) / 1_000), counts.get(day)])),
    ),
  };
}

/** Days in a row with a submission; the last one is today, or yesterday while today has none. */
function streakUpTo(today: number, counts: ReadonlyMap<number, number>): number {
  const last = counts.has(today) ? today : today - 1;
  let length = 0;
  while (counts.has(last - length)) length += 1;
  return length;
}
