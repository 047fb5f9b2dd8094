import type { DailyStreakResolvers } from './../../types.generated.ts';

export const DailyStreak: DailyStreakResolvers = {
  isTodayDone: ({ isOwn, isTodayDone }) => (isOwn ? isTodayDone : null),
};
