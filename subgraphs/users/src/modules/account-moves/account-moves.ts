import type { Clock } from '@leetcord/kit/time/clock';
import type { Transaction } from '../../transaction.ts';
import { accountGone, AccountTaken } from '../accounts/accounts.errors.ts';
import type { Account, AccountsRepository } from '../accounts/accounts.repository.ts';
import type { ProvenAccount } from '../accounts/accounts.service.ts';
import type { OutboxEntry } from '../outbox/outbox.repository.ts';
import type { OutboxService } from '../outbox/outbox.service.ts';
import type { PersonalDataByKind } from '../privacy/personal-data.ts';
import { TOKENS_GONE_AFTER_MS } from '../revocations/revocations.service.ts';

export interface AccountMovesDependencies {
  accounts: AccountsRepository;
  data: PersonalDataByKind;
  outbox: OutboxService;
  clock: Clock;
}

/** Lets a person with a new Discord account continue with the account that has their history. */
export class AccountMoves {
  readonly #deps: AccountMovesDependencies;

  constructor(dependencies: AccountMovesDependencies) {
    this.#deps = dependencies;
  }

  /**
   * Ends a new account in favour of the one whose LeetCode name its owner has just proven. That one gets the new Discord account in place
   * of its own, and everyone signed in to it is signed out, API keys included. All this is part of the proof's transaction; the outbox
   * tells contests. An account with a LeetCode name has a history of its own and is refused: histories are never merged. Without a
   * LeetCode name, nothing can have been solved. Throws AccountTaken.
   */
  async move(
    from: Account,
    to: ProvenAccount,
    tx: Transaction,
  ): Promise<{ account: ProvenAccount; telling: OutboxEntry }> {
    const { accounts, data, outbox, clock } = this.#deps;
    if (from.leetcode !== undefined) throw hasOwnHistory(from.leetcode.username, to);
    if (from.discord === undefined) throw accountGone();
    // Later than the previous one, whatever the clock says: contests takes the latest.
    const since = new Date(Math.max(clock.now().getTime(), (to.discord?.linkedAt.getTime() ?? 0) + 1));

    await data.sessions.erase(to, tx);
    await data.apiKeys.erase(to, tx);
    await outbox.dropJoins(to._id, tx);
    const joins = await outbox.dropJoins(from._id, tx);
    for (const kind of Object.values(data)) await kind.erase(from, tx);
    for (const join of joins) await outbox.add({ ...join, userId: to._id }, tx);

    const discord = { ...from.discord, linkedAt: since };
    await accounts.setDiscord(to._id, discord, tx);
    const move = { kind: 'MOVE_USER' as const, userId: from._id, toUserId: to._id, discordUserId: discord.id, since };
    await outbox.add({ ...move, occasion: 'LAST_TOKEN_RAN_OUT' }, tx, TOKENS_GONE_AFTER_MS);
    const telling = await outbox.add({ ...move, occasion: 'DELETION' }, tx);
    return { account: { ...to, discord }, telling };
  }
}

const hasOwnHistory = (ownName: string, { leetcode: { username } }: ProvenAccount) =>
  new AccountTaken(
    `${username} has a LeetCord account with points of its own, and so have you, as ${ownName}. Two accounts are never added up. ` +
      `To use that of ${username}, sign out and prove it again. To use it with your Discord account, delete this account first.`,
  );
