import { StreakCalendar } from './streak-calendar.ts';
import type { StreakSettings } from './streak-settings.repository.ts';

const HOUR_MS = 60 * 60_000;

/** When a user is reminded on one of their days. */
export const reminderOn = (day: number, calendar: StreakCalendar, hoursBefore: number): Date =>
  new Date(calendar.endOf(day).getTime() - hoursBefore * HOUR_MS);

/** The settings with the next moment at which their user may be reminded, after this one. */
export function withNextReminder(settings: StreakSettings, after: Date): StreakSettings {
  const { nextReminderAt: _, ...others } = settings;
  if (others.reminder === undefined) return others;
  const calendar = new StreakCalendar(others.zones);
  let day = calendar.dayOf(after);
  // The next day's, at the latest: it is longer than any reminder is early.
  while (reminderOn(day, calendar, others.reminder.hoursBefore) <= after) day += 1;
  return { ...others, nextReminderAt: reminderOn(day, calendar, others.reminder.hoursBefore) };
}
