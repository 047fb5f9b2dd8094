import { requireScope, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import type { PersonalData } from '../../personal-data.ts';
import type { RunTransaction } from '../../transaction.ts';
import type { KnownUsersRepository } from '../accounts/known-users.repository.ts';

export interface ForgettingServiceOptions {
  knownUsers: KnownUsersRepository;
  data: readonly [PersonalData, ...PersonalData[]];
  transaction: RunTransaction;
  clock: Clock;
}

/** Forgets users: everything that leads to a person is deleted, and points on boards stay as a former member's. */
export class ForgettingService {
  readonly #options: ForgettingServiceOptions;

  constructor(options: ForgettingServiceOptions) {
    this.#options = options;
  }

  /**
   * Forgets a user for good. The mark comes first, so that nothing new appears while the old is deleted: joining checks the mark
   * in its transaction, and a report checks it after it is stored. If it is killed at any point, a repeat does the rest.
   */
  async forget(caller: Caller, userId: string): Promise<void> {
    requireScope(caller, 'users:forget');
    const { knownUsers, data, transaction, clock } = this.#options;
    const user = await knownUsers.markFormer(userId, clock.now());
    const [account, ...rest] = data;
    // Their identity goes last: a repeat needs it until then.
    for (const { forget } of [...rest, account]) await forget?.(user, transaction);
  }
}
