import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';

export const catalogueData: ImpersonalData = {
  collections: ['problems', 'contest_ratings', 'sync_state'],
  because: 'They keep copies of problems and their ratings, and how far these are.',
};
