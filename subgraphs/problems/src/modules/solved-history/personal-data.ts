import type { PersonalData } from '../../personal-data.ts';
import type { SolvedHistoriesRepository } from './solved-histories.repository.ts';

/** What a user let us know of the problems that they have solved. */
export const solvedHistoryData = (histories: SolvedHistoriesRepository): PersonalData => ({
  collections: ['solved_histories'],
  read: async (_username, userId) => {
    const found = userId === null ? null : await histories.find(userId);
    if (found === null) return null;
    const { consentedAt, readAt, solved } = found;
    return { solvedHistory: { consentedAt, readAt, addedAt: solved } };
  },
  forget: async (_username, { userId, now }) => {
    if (userId !== null) await histories.forget(userId, now);
  },
});
