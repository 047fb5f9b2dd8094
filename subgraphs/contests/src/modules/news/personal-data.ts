import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';

export const newsData: ImpersonalData = {
  collections: ['newsHolds', 'ownerNotices', 'startedPosts', 'standingsMessages'],
  because:
    'They keep which news of a community wait, that its owner was told, and which posts were begun, and which messages show standings.',
};
