import { randomUUID } from 'node:crypto';
import type { Clock } from '@leetcord/kit/time/clock';
import type { Transaction } from '../../transaction.ts';
import { accountGone, AccountTaken } from './accounts.errors.ts';
import type { Account, AccountsRepository, DiscordLink, LeetCodeLink } from './accounts.repository.ts';

/** LeetCode takes names that differ in case only for one. */
export const leetcodeKey = (username: string): string => username.toLowerCase();

/** What somebody with two accounts does next. */
const BRING_POINTS = 'Then prove your LeetCode account there: its points follow.';

/** An account with a proven LeetCode name. */
export type ProvenAccount = Account & { leetcode: LeetCodeLink };

/** A LeetCode name has found its account. */
export interface LeetCodeLinked {
  account: ProvenAccount;
  /** The caller's account where it is another one: they are to go on with the name's. */
  left: Account | null;
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
        `That Discord account belongs to another user of LeetCord. Sign out and use the code again to sign in as that user. ${BRING_POINTS}`,
      );
    }
    if (account?.discord !== undefined && account.discord.id !== id) {
      throw new AccountTaken(
        `You are signed in with another Discord account. Sign out and use the code again to sign in with this one. ${BRING_POINTS}`,
      );
    }
    const discord = { id, username, globalName, linkedAt: account?.discord?.linkedAt ?? this.#clock.now() };
    if (account === null) return this.#make({ discord }, tx);
    await this.#repository.setDiscord(account._id, discord, tx);
    return { ...account, discord };
  }

  /**
   * The account of a LeetCode name that has just been proven. Where there is none: the caller's with that name in place of any
   * other, or a new one. To prove the name that an account has does not make it a newer one: what was solved since the first
   * proof counts, seen by the sweep or not.
   */
  async linkLeetCode(username: string, callerId: string | null, tx: Transaction): Promise<LeetCodeLinked> {
    const key = leetcodeKey(username);
    const holder = await this.#repository.findByLeetCode(key, tx);
    const caller = callerId === null ? null : await this.#findCaller(callerId, tx);
    const account = holder ?? caller;
    const leetcode = { username, key, provenAt: holder?.leetcode?.provenAt ?? this.#clock.now() };
    if (account === null) return { account: { ...(await this.#make({ leetcode }, tx)), leetcode }, left: null };
    await this.#repository.setLeetCode(account._id, leetcode, tx);
    return { account: { ...account, leetcode }, left: caller?._id === account._id ? null : caller };
  }

  /** Keeps an account as it is until the transaction's end, for what depends on it. Throws UNAUTHENTICATED when it is gone. */
  async lock(id: string, tx: Transaction): Promise<void> {
    if (!(await this.#repository.lock(id, tx))) throw accountGone();
  }

  async #make(links: Pick<Account, 'discord' | 'leetcode'>, tx: Transaction): Promise<Account> {
    const account: Account = { _id: randomUUID(), createdAt: this.#clock.now(), ...links };
    await this.#repository.insert(account, tx);
    return account;
  }

  async #findCaller(callerId: string, tx: Transaction): Promise<Account> {
    const account = await this.#repository.find(callerId, tx);
    if (account === null) throw accountGone();
    return account;
  }
}
