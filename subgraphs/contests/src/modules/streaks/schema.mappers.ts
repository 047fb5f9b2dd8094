import type { DailyStreakState } from './daily-streak.ts';
import type { DueReminder } from './streak-reminders.service.ts';
import type { SeenStreak } from './streaks.view.ts';

export type StreakMapper = SeenStreak;
export type DailyStreakMapper = DailyStreakState & { isOwn: boolean };
export type StreakReminderMapper = DueReminder;
