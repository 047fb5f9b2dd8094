import { randomUUID } from 'node:crypto';
import type { Clock } from '@leetcord/kit/time/clock';
import type { Transaction } from '../../transaction.ts';
import { accountGone, AccountTaken } from './accounts.errors.ts';
import type { Account, AccountsRepository, DiscordLink, LeetCodeLink } from './accounts.repository.ts';

/** LeetCode ignores case in names. */
export const leetcodeKey = (username: string): string => username.toLowerCase();

/** What somebody with two accounts should do next. */
const BRING_POINTS = 'Then prove your LeetCode account there: its points follow.';

/** An account with a proven LeetCode name. */
export type ProvenAccount = Account & { leetcode: LeetCodeLink };

/** The account that a proven LeetCode name belongs to. */
export interface LeetCodeLinked {
  account: ProvenAccount;
  /** The caller's account if it is another one: it is then replaced by the name's account. */
  left: Account | null;
}

/** Accounts, and the Discord and LeetCode accounts that belong to them. */
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
   * The account of a Discord user, made if there is none; or, with a caller, the caller's account with that Discord user added. A caller's
   * own link is never replaced: a code typed on a friend's computer would hand over the friend's account. Throws AccountTaken.
   */
  async linkDiscord(
    { id, username, globalName, avatar = null }: Omit<DiscordLink, 'linkedAt'>,
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
    const linkedAt = account?.discord?.linkedAt ?? this.#clock.now();
    const discord = { id, username, globalName, avatar, linkedAt };
    if (account === null) return this.#make({ discord }, tx);
    await this.#repository.setDiscord(account._id, discord, tx);
    return { ...account, discord };
  }

  /**
   * The account of a LeetCode name that has just been proven. If there is none, it is the caller's, with that name in place of any other,
   * or a new one. Proving again the name that an account has does not make it newer: what was solved since the first proof counts,
   * whether the sweep has seen it or not.
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

  /** Keeps an account unchanged until the transaction's end, for what depends on it. Throws UNAUTHENTICATED when it is gone. */
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
