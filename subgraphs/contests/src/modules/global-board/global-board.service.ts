import { requireUser, type Caller } from '@leetcord/kit/auth/caller';
import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import type { Clock } from '@leetcord/kit/time/clock';
import { settleUpsert, type Transaction } from '../../transaction.ts';
import type { KnownUsersRepository } from '../accounts/known-users.repository.ts';
import type { EventLog } from '../events/event-log.ts';
import type { RebuildService } from '../settlement/rebuild.service.ts';

export interface GlobalBoardServiceOptions {
  knownUsers: KnownUsersRepository;
  rebuild: RebuildService;
  events: EventLog;
  clock: Clock;
}

/** Puts users on the global board, as they choose, and takes them off. Their rows come and go in the same transaction. */
export class GlobalBoardService {
  readonly #options: GlobalBoardServiceOptions;

  constructor(options: GlobalBoardServiceOptions) {
    this.#options = options;
  }

  includes(userId: string): Promise<boolean> {
    return this.#options.knownUsers.isGlobal(userId);
  }

  /** Throws InvalidInput for a user who has deleted their account. */
  async setConsent(caller: Caller, isShown: boolean): Promise<void> {
    const { userId } = requireUser(caller);
    // In turn with what is scored: they lock each other out.
    await settleUpsert(() => this.#options.events.write(({ tx }) => this.#set(userId, isShown, tx).then(() => true)));
  }

  withdraw(userId: string, tx: Transaction): Promise<void> {
    return this.#set(userId, false, tx);
  }

  async #set(userId: string, isGlobal: boolean, tx: Transaction): Promise<void> {
    const { knownUsers, rebuild, clock } = this.#options;
    const set = await knownUsers.setGlobal(userId, { isGlobal, now: clock.now() }, tx);
    if (set === 'FORGOTTEN') throw new InvalidInput('isShown', 'You have deleted your account: sign in anew.');
    if (set === 'CHANGED') await rebuild.refold(userId, tx);
  }
}
