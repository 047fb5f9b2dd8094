import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';

export const budgetData: ImpersonalData = { collections: ['request_budget'], because: 'It counts requests.' };
