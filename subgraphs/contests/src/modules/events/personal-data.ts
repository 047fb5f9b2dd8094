import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';

export const eventData: ImpersonalData = {
  collections: ['events', 'counters', 'subscribers'],
  because: 'They name submissions and contests, and services that follow them.',
};
