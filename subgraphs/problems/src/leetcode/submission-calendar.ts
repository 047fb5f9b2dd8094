import { z } from 'zod';

/** A day in UTC, such as `2026-11-23`, and how much was submitted on it. */
export interface CalendarDay {
  date: string;
  submissions: number;
}

/** Days after this one are not written with four digits of a year; Unix time in seconds. */
const MAX_SECONDS = Date.UTC(9_999, 11, 31) / 1_000;
const DAY_LENGTH = '2026-11-23'.length;

const daySeconds = z.coerce.number().int().positive().max(MAX_SECONDS);
const MAX_SUBMISSIONS = 100_000;
const submissions = z.number().int().positive().max(MAX_SUBMISSIONS);

/**
 * LeetCode's calendar, which is JSON in a string: submissions by the Unix seconds of a day's beginning. Days come oldest first. Entries
 * without submissions, or that are not a day, are left out.
 */
export const submissionCalendar = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('is no JSON');
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), z.unknown()))
  .transform((entries): CalendarDay[] => {
    const days = new Map<string, number>();
    for (const [second, count] of Object.entries(entries)) {
      const at = daySeconds.safeParse(second);
      const submitted = submissions.safeParse(count);
      if (!at.success || !submitted.success) continue;
      const date = new Date(at.data * 1_000).toISOString().slice(0, DAY_LENGTH);
      days.set(date, (days.get(date) ?? 0) + submitted.data);
    }
    return [...days]
      .map(([date, count]) => ({ date, submissions: count }))
      .sort((one, other) => (one.date < other.date ? -1 : 1));
  });
