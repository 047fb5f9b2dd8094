import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';
import type { PersonalData } from '../../personal-data.ts';
import type { StreakSettingsRepository } from './streak-settings.repository.ts';

/** Streaks themselves are not stored: they follow from solves. */
export const streakData = (streakSettings: StreakSettingsRepository): PersonalData => ({
  collections: ['streakSettings'],
  read: async ({ _id }, names) => {
    const { zones, reminder } = await streakSettings.find(_id);
    return {
      timeZones: zones,
      streakReminder: reminder
        ? { community: await names.community(reminder.communityId), hoursBefore: reminder.hoursBefore }
        : null,
    };
  },
  forget: ({ _id }, transaction) => transaction((tx) => streakSettings.remove(_id, tx)),
  // Who has a history has chosen for it.
  move: async ({ userId, toUserId }, tx) => {
    const [from, own] = [await streakSettings.find(userId, tx), await streakSettings.find(toUserId, tx)];
    await streakSettings.remove(userId, tx);
    const isChosen = own.zones.length > 0 || own.reminder !== undefined;
    if (!isChosen && from.zones.length > 0) await streakSettings.put({ ...from, _id: toUserId }, tx);
  },
});

export const dailyData: ImpersonalData = { collections: ['dailies'], because: "It keeps LeetCode's daily challenges." };
