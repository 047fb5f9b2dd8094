import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';

export const publicIdsKeyData: ImpersonalData = { collections: ['secrets'], because: "It keeps LeetCord's own key." };
