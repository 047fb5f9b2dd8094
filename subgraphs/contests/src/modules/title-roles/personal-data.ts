import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';

export const titleRoleData: ImpersonalData = {
  collections: ['titleRoles', 'titleRoleChecks'],
  because:
    'They name roles of Discord servers, and for a week at most Discord accounts whose roles the bot has to look at: also that of who is forgotten, so that they lose theirs.',
};
