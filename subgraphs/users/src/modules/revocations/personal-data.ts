import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';

export const revocationData: ImpersonalData = {
  collections: ['revocations'],
  because: 'It keeps ids of sessions and keys that are over, until no access token of theirs is good: minutes.',
};
