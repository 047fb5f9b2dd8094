import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';

export const dailyData: ImpersonalData = {
  collections: ['daily_challenges'],
  because: 'It keeps copies of challenges.',
};
