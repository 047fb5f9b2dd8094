import { randomUUID } from 'node:crypto';
import type { Clock } from '@leetcord/kit/clock';
import type { Transaction } from '../../transaction.ts';
import { accountGone, AccountTaken } from './accounts.errors.ts';
import type { Account, AccountsRepository, DiscordLink } from './accounts.repository.ts';

/** LeetCode takes names that differ in case only for one. */
export const leetcodeKey = (username: string): string => username.toLowerCase();

/** A LeetCode name has found its account. */
export interface LeetCodeLinked {
  account: Account;
  /** The account that had the name before and has lost it, while its access tokens still name it. */
  lostBy: string | null;
}

/** Accounts, and which Discord and LeetCode accounts are whose. */
export class AccountsService {
  readonly #repository: AccountsRepository;
  readonly #clock: Clock;

  constructor(repository: AccountsRepository, clock: Clock) {
    this.#repository = repository;
    this.#clock = clock;
  }

  find(id: string): Promise<Account | null> {
    return this.#repository.find(id);
  }

  /**
   * The account of a Discord user, made if there is none; or, with a caller, the caller's account with that Discord user
   * added. A caller's own link is never replaced: a code typed on a friend's computer would hand the friend's account
   * over. Throws AccountTaken.
   */
  async linkDiscord(
    { id, username, globalName }: Omit<DiscordLink, 'linkedAt'>,
    callerId: string | null,
    tx: Transaction,
  ): Promise<Account> {
    const owner = await this.#repository.findByDiscord(id, tx);
    const account = callerId === null ? owner : await this.#findCaller(callerId, tx);
    if (owner !== null && account !== null && owner._id !== account._id) {
      throw new AccountTaken(
        'That Discord account belongs to another user of LeetCord. Sign out and use the code again to sign in as that user.',
      );
    }
    if (account?.discord !== undefined && account.discord.id !== id) {
      throw new AccountTaken(
        'You are signed in with another Discord account. Sign out and use the code again to sign in with this one.',
      );
    }
    const discord = { id, username, globalName, linkedAt: account?.discord?.linkedAt ?? this.#clock.now() };
    if (account === null) return this.#make({ discord }, tx);
    await this.#repository.setDiscord(account._id, discord, tx);
    return { ...account, discord };
  }

  /**
   * The account of a LeetCode name that has just been proven, made if there is none; or, with a caller, the caller's
   * account with that name in place of any other. Who can write into the profile now is the owner: a name that another
   * account had proven earlier moves to the caller's. To prove the name that the account has does not make it a newer one:
   * what was solved since the first proof counts, seen by the sweep or not.
   */
  async linkLeetCode(username: string, callerId: string | null, tx: Transaction): Promise<LeetCodeLinked> {
    const key = leetcodeKey(username);
    const holder = await this.#repository.findByLeetCode(key, tx);
    const account = callerId === null ? holder : await this.#findCaller(callerId, tx);
    const provenAt = account?.leetcode?.key === key ? account.leetcode.provenAt : this.#clock.now();
    const leetcode = { username, key, provenAt };
    if (account === null) return { account: await this.#make({ leetcode }, tx), lostBy: null };
    const lostBy = holder === null || holder._id === account._id ? null : holder._id;
    if (lostBy !== null) await this.#repository.unsetLeetCode(lostBy, tx);
    await this.#repository.setLeetCode(account._id, leetcode, tx);
    return { account: { ...account, leetcode }, lostBy };
  }

  /** Keeps an account as it is until the transaction's end, for what depends on it. Throws UNAUTHENTICATED when it is gone. */
  async lock(id: string, tx: Transaction): Promise<void> {
    if (!(await this.#repository.lock(id, tx))) throw accountGone();
  }

  async #make(links: Pick<Account, 'discord' | 'leetcode'>, tx: Transaction): Promise<Account> {
    const account: Account = { _id: randomUUID(), createdAt: this.#clock.now(), ...links, isLeetCodeTold: true };
    await this.#repository.insert(account, tx);
    return account;
  }

  async #findCaller(callerId: string, tx: Transaction): Promise<Account> {
    const account = await this.#repository.find(callerId, tx);
    if (account === null) throw accountGone();
    return account;
  }
}
