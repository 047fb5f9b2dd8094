import type { PersonalData } from '../../personal-data.ts';
import type { ProfilesService } from './profiles.service.ts';

/** Copies of what LeetCode shows anybody about a user. */
export const profileData = (profiles: ProfilesService): PersonalData => ({
  collections: ['profiles', 'recent_accepted'],
  read: () => Promise.resolve(null),
  forget: (username) => profiles.forget(username),
});
