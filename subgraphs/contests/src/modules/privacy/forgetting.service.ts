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

/** Forgets users: what leads to a person goes, the points on boards stay as those of a former member. */
export class ForgettingService {
  readonly #options: ForgettingServiceOptions;

  constructor(options: ForgettingServiceOptions) {
    this.#options = options;
  }

  /**
   * Forgets a user for good. The mark comes first, so that nothing new comes while the old goes: who joins asks for it in
   * the joining's transaction, and a report is looked at after it is stored. Killed at any point, a repeat does what is left.
   */
  async forget(caller: Caller, userId: string): Promise<void> {
    requireScope(caller, 'users:forget');
    const { knownUsers, data, transaction, clock } = this.#options;
    const user = await knownUsers.markFormer(userId, clock.now());
    const [account, ...rest] = data;
    // Who they are goes last: until here a repeat needs it.
    for (const { forget } of [...rest, account]) await forget?.(user, transaction);
  }
}
