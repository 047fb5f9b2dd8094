import { requireScope, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { settleUpsert, type RunTransaction, type Transaction } from '../../transaction.ts';
import type { MembersRepository } from '../communities/members.repository.ts';
import type { ContestsRepository } from '../contests/contests.repository.ts';
import type { ForgettingService } from '../privacy/forgetting.service.ts';
import type { KnownUsersRepository } from '../accounts/known-users.repository.ts';
import type { LeetCodeAccountsRepository } from '../accounts/leetcode-accounts.repository.ts';
import { joinedMemberships, morePrivate } from './joined-memberships.ts';

export interface MovingServiceOptions {
  knownUsers: KnownUsersRepository;
  members: MembersRepository;
  leetcodeAccounts: LeetCodeAccountsRepository;
  contests: ContestsRepository;
  forgetting: ForgettingService;
  transaction: RunTransaction;
  clock: Clock;
}

/** A user who goes on as another one, who has their Discord account since then. */
export interface Move {
  userId: string;
  toUserId: string;
  discordUserId: string;
  since: Date;
}

/** Lets a person with a new Discord account go on as the user who has their history. */
export class MovingService {
  readonly #options: MovingServiceOptions;

  constructor(options: MovingServiceOptions) {
    this.#options = options;
  }

  /**
   * Submissions and points stay whose they are: the user who is no more has proven no LeetCode account, so there are none to add
   * up. Killed between the two steps, a repeat does the second.
   */
  async move(caller: Caller, move: Move): Promise<void> {
    requireScope(caller, 'users:forget');
    const { forgetting, transaction } = this.#options;
    await settleUpsert(() => transaction((tx) => this.#handOver(move, tx)));
    await forgetting.forget(caller, move.userId);
  }

  /** Does nothing where this move was told before, or a later one. */
  async #handOver(move: Move, tx: Transaction): Promise<void> {
    const { knownUsers, members, leetcodeAccounts, contests, clock } = this.#options;
    const { userId, toUserId, discordUserId } = move;
    if (!(await knownUsers.takeOver(move, tx))) return;
    const own = await members.ofUser(toUserId, tx);
    const handedOver = await members.ofUser(userId, tx);
    const back = [];
    for (const member of handedOver) {
      const leftAs = await knownUsers.comeBack(toUserId, member.communityId, tx);
      back.push(leftAs === null ? member : { ...member, ...morePrivate(member, leftAs) });
    }
    await members.removeAllOf(userId, tx);
    for (const { communityId } of [...own, ...handedOver]) {
      await members.releaseDiscordUser(communityId, discordUserId, toUserId, tx);
    }
    await members.putUnchecked(joinedMemberships(own, back, { userId: toUserId, discordUserId }), tx);
    await contests.changeCreator(userId, toUserId, tx);
    // Who had no community so far is not looked at.
    if (handedOver.length > 0) await leetcodeAccounts.lookAt(toUserId, clock.now(), tx);
  }
}
