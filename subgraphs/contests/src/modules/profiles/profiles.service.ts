import type { Caller } from '@leetcord/kit/auth/caller';
import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { leetcodeNameKey } from '@leetcord/kit/text/leetcode-username';
import type { LeetCodeAccountsRepository } from '../accounts/leetcode-accounts.repository.ts';
import type { ActionInput, Authority } from '../communities/authority.ts';
import type { ProfileSettingsRepository, ProfileVisibility } from './profile-settings.repository.ts';

export interface ProfilesServiceOptions {
  profileSettings: ProfileSettingsRepository;
  leetcodeAccounts: Pick<LeetCodeAccountsRepository, 'find'>;
  authority: Pick<Authority, 'member'>;
}

/** Sets who may see profiles, as their owners choose. */
export class ProfilesService {
  readonly #options: ProfilesServiceOptions;

  constructor(options: ProfilesServiceOptions) {
    this.#options = options;
  }

  /** Throws InvalidInput, CommunityNotFound and NotMember. */
  async setVisibility(caller: Caller, input: ActionInput & { visibility: ProfileVisibility }): Promise<void> {
    const { profileSettings, leetcodeAccounts, authority } = this.#options;
    const { userId } = await authority.member(caller, input, 'communities:write');
    const { visibility } = input;
    const isPublic = visibility === 'PUBLIC';
    const name = isPublic ? (await leetcodeAccounts.find(userId))?.leetcodeUsername : null;
    const nameKey = name ? leetcodeNameKey(name) : null;
    if (isPublic && nameKey === null) throw new InvalidInput('visibility', PROVE_FIRST);
    await profileSettings.put({ _id: userId, visibility, nameKey });
  }
}

const PROVE_FIRST = 'A public profile is found by your LeetCode name: prove your LeetCode account first.';
