import { requireScope, type Caller } from '@leetcord/kit/auth/caller';
import type { PersonalData } from '../../personal-data.ts';
import type { KnownUsersRepository } from '../accounts/known-users.repository.ts';
import { createNames, type NameSources } from './names.ts';

export interface UserExportOptions extends NameSources {
  knownUsers: KnownUsersRepository;
  data: readonly PersonalData[];
}

/** Gives users all their stored data, in a form that a person can read. Times become ISO 8601 in JSON. */
export class UserExport {
  readonly #options: UserExportOptions;

  constructor(options: UserExportOptions) {
    this.#options = options;
  }

  async of(caller: Caller, userId: string): Promise<object> {
    requireScope(caller, 'users:export');
    const { knownUsers, data } = this.#options;
    const user = (await knownUsers.find(userId)) ?? { _id: userId };
    const names = createNames(this.#options);
    const sections = await Promise.all(data.map(({ read }) => read(user, names)));
    return Object.assign({ userId }, ...sections) as object;
  }
}
