import { requireScope, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import type { RunTransaction } from '../../transaction.ts';
import type { MembersRepository } from '../communities/members.repository.ts';
import type { ContestsRepository } from '../contests/contests.repository.ts';
import type { LeetCodeAccountsRepository } from '../accounts/leetcode-accounts.repository.ts';
import type { SolvesRepository } from '../settlement/solves.repository.ts';
import type { SubmissionsRepository } from '../submissions/submissions.repository.ts';
import type { KnownUsersRepository } from '../accounts/known-users.repository.ts';

export interface ForgettingServiceOptions {
  knownUsers: KnownUsersRepository;
  members: MembersRepository;
  submissions: SubmissionsRepository;
  solves: SolvesRepository;
  leetcodeAccounts: LeetCodeAccountsRepository;
  contests: ContestsRepository;
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
   * the joining's transaction, and a report is looked at after it is stored. Pending submissions go before solves and
   * confirmed ones are dealt with, since scoring makes these out of those. Killed at any point, a repeat does what is left.
   */
  async forget(caller: Caller, userId: string): Promise<void> {
    requireScope(caller, 'users:forget');
    const { knownUsers, members, submissions, solves, leetcodeAccounts, contests, transaction, clock } = this.#options;
    const { discordUserIds = [] } = await knownUsers.markFormer(userId, clock.now());
    await leetcodeAccounts.remove(userId);
    await transaction((tx) => members.removeAllOf(userId, tx));
    await transaction((tx) => submissions.removeUnconfirmed(userId, tx));
    while (await submissions.scrub(userId));
    await transaction((tx) => solves.removeAllOf(userId, tx));
    await contests.forgetCreator({ userId, discordUserIds });
    // Last: until here a repeat needs them.
    await knownUsers.scrub(userId);
  }
}
