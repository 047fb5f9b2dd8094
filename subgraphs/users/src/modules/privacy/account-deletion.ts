import { requireUser, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/clock';
import { InvalidInput } from '@leetcord/kit/invalid-input';
import type { RunTransaction } from '../../transaction.ts';
import { accountGone } from '../accounts/accounts.errors.ts';
import type { AccountsRepository } from '../accounts/accounts.repository.ts';
import { displayNameOf } from '../accounts/display-name.ts';
import type { OutboxService } from '../outbox/outbox.service.ts';
import { TOKENS_GONE_AFTER_MS } from '../revocations/revocations.service.ts';
import type { PersonalDataByKind } from './personal-data.ts';

export interface AccountDeletionDependencies {
  accounts: AccountsRepository;
  data: PersonalDataByKind;
  outbox: OutboxService;
  transaction: RunTransaction;
  clock: Clock;
}

/** Deletes accounts: here at once, and at contests whenever it can be told. */
export class AccountDeletion {
  readonly #deps: AccountDeletionDependencies;

  constructor(dependencies: AccountDeletionDependencies) {
    this.#deps = dependencies;
  }

  /**
   * Deletes the caller's account and all that is kept of it here, ends its tokens, and has contests told, all in one
   * transaction. Whether contests has done its share by now: if not, the outbox goes on. Throws InvalidInput for a wrong
   * display name.
   */
  async delete(
    caller: Caller,
    { confirmDisplayName }: { confirmDisplayName: string },
  ): Promise<{ deletedAt: Date; isComplete: boolean }> {
    const { accounts, data, outbox, transaction, clock } = this.#deps;
    const { userId } = requireUser(caller);
    const deletedAt = clock.now();
    const telling = await transaction(async (tx) => {
      const account = await accounts.find(userId, tx);
      if (account === null) throw accountGone();
      requireSameName(confirmDisplayName, displayNameOf(account));
      for (const kind of Object.values(data)) await kind.erase(account, tx);
      await outbox.add({ kind: 'FORGET_USER', userId, occasion: 'LAST_TOKEN_RAN_OUT' }, tx, TOKENS_GONE_AFTER_MS);
      return outbox.add({ kind: 'FORGET_USER', userId, occasion: 'DELETION' }, tx);
    });
    return { deletedAt, isComplete: await outbox.attemptNow(telling) };
  }
}

/** Spaces around a name, and how its accents are encoded, are not what people see. */
function requireSameName(given: string, displayName: string): void {
  const seen = (name: string) => name.trim().normalize('NFC');
  if (seen(given) !== seen(displayName)) {
    throw new InvalidInput(
      'confirmDisplayName',
      'Give your display name exactly as it is shown to delete your account.',
    );
  }
}
