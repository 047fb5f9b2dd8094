import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';

export const signingKeyData: ImpersonalData = {
  collections: ['signingKeys'],
  because: "It keeps LeetCord's own keys.",
};
