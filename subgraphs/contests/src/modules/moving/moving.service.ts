import { requireScope, type Caller } from '@leetcord/kit/auth/caller';
import type { PersonalData } from '../../personal-data.ts';
import { settleUpsert, type RunTransaction } from '../../transaction.ts';
import type { KnownUsersRepository, Move } from '../accounts/known-users.repository.ts';
import type { RebuildService } from '../settlement/rebuild.service.ts';
import type { ForgettingService } from '../privacy/forgetting.service.ts';

export interface MovingServiceOptions {
  knownUsers: KnownUsersRepository;
  data: readonly PersonalData[];
  forgetting: ForgettingService;
  rebuild: Pick<RebuildService, 'refold'>;
  transaction: RunTransaction;
}

/** Lets a person with a new Discord account continue as the user who has their history. */
export class MovingService {
  readonly #options: MovingServiceOptions;

  constructor(options: MovingServiceOptions) {
    this.#options = options;
  }

  /**
   * Submissions and points stay with their user: the user who no longer exists has proven no LeetCode account, so there are none
   * to add up. Hands nothing over if this move, or a later one, was reported before. If it is killed between the two steps, a
   * repeat does the second.
   */
  async move(caller: Caller, moved: Move): Promise<void> {
    requireScope(caller, 'users:forget');
    const { knownUsers, data, forgetting, rebuild, transaction } = this.#options;
    await settleUpsert(() =>
      transaction(async (tx) => {
        if (!(await knownUsers.mayTakeOver(moved, tx))) return;
        for (const { move } of data) await move?.(moved, tx);
        // A ban may have come along.
        await rebuild.refold(moved.toUserId, tx);
      }),
    );
    await forgetting.forget(caller, moved.userId);
  }
}
