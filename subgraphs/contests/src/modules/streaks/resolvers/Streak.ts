import type { StreakResolvers } from './../../types.generated.ts';

export const Streak: StreakResolvers = {
  daily: async ({ isOwn, userId }, _args, { view }) => ({ ...(await view.streaks.daily({ userId })), isOwn }),
  isTodayDone: ({ isOwn, isTodayDone }) => (isOwn ? isTodayDone : null),
  // When their days begin says where they are.
  endsAt: ({ isOwn, endsAt }) => (isOwn ? endsAt : null),
  timeZone: ({ isOwn, timeZone }) => (isOwn ? timeZone : null),
  freezes: ({ isOwn, freezesPerMonth, freezesLeft, frozen }) =>
    isOwn && freezesPerMonth !== null ? { perMonth: freezesPerMonth, left: freezesLeft, spentOn: frozen } : null,
  reminderHours: ({ isOwn, reminderHours }) => (isOwn ? reminderHours : null),
};
