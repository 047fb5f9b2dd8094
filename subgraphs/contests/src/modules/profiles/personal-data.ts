import type { PersonalData } from '../../personal-data.ts';
import type { ProfileSettingsRepository } from './profile-settings.repository.ts';

export const profileData = (profileSettings: ProfileSettingsRepository): PersonalData => ({
  collections: ['profileSettings'],
  read: async ({ _id }) => {
    const { visibility, nameKey } = await profileSettings.find(_id);
    return { profile: { visibility, publicName: nameKey } };
  },
  forget: async ({ _id }, transaction) => {
    await transaction((tx) => profileSettings.remove(_id, tx));
  },
  // Nothing is shown to more people than the one who goes on has chosen: of the two choices the more private one holds.
  move: async ({ userId, toUserId }, tx) => {
    const [from, own] = [await profileSettings.find(userId, tx), await profileSettings.find(toUserId, tx)];
    const hadChosen = await profileSettings.remove(userId, tx);
    if (hadChosen && RANK[from.visibility] > RANK[own.visibility]) {
      await profileSettings.put({ ...from, _id: toUserId }, tx);
    }
  },
});

const RANK = { PUBLIC: 0, MEMBERS: 1, NOBODY: 2 } as const;
