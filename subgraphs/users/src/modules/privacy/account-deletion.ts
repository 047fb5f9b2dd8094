import { requireUser, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import type { RunTransaction } from '../../transaction.ts';
import { accountGone } from '../accounts/accounts.errors.ts';
import type { AccountsRepository } from '../accounts/accounts.repository.ts';
import { displayNameOf } from '../accounts/display-name.ts';
import type { OutboxService } from '../outbox/outbox.service.ts';
import type { ActiveSessionsService } from '../sessions/active-sessions.service.ts';
import { TOKENS_GONE_AFTER_MS } from '../revocations/revocations.service.ts';
import type { PersonalDataByKind } from './personal-data.ts';

export interface AccountDeletionDependencies {
  accounts: AccountsRepository;
  data: PersonalDataByKind;
  active: ActiveSessionsService;
  outbox: OutboxService;
  transaction: RunTransaction;
  clock: Clock;
}

/** Deletes accounts: here at once, and at contests and problems as soon as they can be reached. */
export class AccountDeletion {
  readonly #deps: AccountDeletionDependencies;

  constructor(dependencies: AccountDeletionDependencies) {
    this.#deps = dependencies;
  }

  /**
   * Deletes the caller's account and everything that is kept about it here, ends its tokens, and leaves messages for contests and problems,
   * all in one transaction. Returns whether they have done their part by now: if not, the outbox continues. Throws InvalidInput for a wrong
   * display name.
   */
  async delete(
    caller: Caller,
    { confirmDisplayName }: { confirmDisplayName: string },
  ): Promise<{ deletedAt: Date; isComplete: boolean }> {
    const { accounts, data, active, outbox, transaction, clock } = this.#deps;
    const user = requireUser(caller);
    const { userId } = user;
    const deletedAt = clock.now();
    const telling = await transaction(async (tx) => {
      const account = await accounts.find(userId, tx);
      if (account === null) throw accountGone();
      await active.lock(user, tx);
      requireSameName(confirmDisplayName, displayNameOf(account));
      for (const kind of Object.values(data)) await kind.erase(account, tx);
      await outbox.add({ kind: 'FORGET_USER', userId, occasion: 'LAST_TOKEN_RAN_OUT' }, tx, TOKENS_GONE_AFTER_MS);
      const tellContests = await outbox.add({ kind: 'FORGET_USER', userId, occasion: 'DELETION' }, tx);
      if (account.leetcode === undefined) return [tellContests];
      const { username } = account.leetcode;
      return [tellContests, await outbox.add({ kind: 'FORGET_LEETCODE_USER', userId, username, deletedAt }, tx)];
    });
    // At once, so that an unreachable contests takes no time from problems, which has to give the name up.
    const told = await Promise.all(telling.map((entry) => outbox.attemptNow(entry)));
    return { deletedAt, isComplete: told.every(Boolean) };
  }
}

/** Spaces around a name, and the encoding of its accents, are invisible to people. */
function requireSameName(given: string, displayName: string): void {
  const seen = (name: string) => name.trim().normalize('NFC');
  if (seen(given) !== seen(displayName)) {
    throw new InvalidInput(
      'confirmDisplayName',
      'Give your display name exactly as it is shown to delete your account.',
    );
  }
}
