import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';

export const templateData: ImpersonalData = {
  collections: ['contestTemplates'],
  because: 'They keep what contests of a community are planned from, and not who saved it.',
};
