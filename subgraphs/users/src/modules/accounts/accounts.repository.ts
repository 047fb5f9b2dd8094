import type { Collection, Db, Filter } from 'mongodb';
import type { Transaction } from '../../transaction.ts';

/** A Discord account, as the bot saw it when its owner asked for a link code. */
export interface DiscordLink {
  id: string;
  username: string;
  /** The account's own display name, whatever name a server gives it; null for an account without one. */
  globalName: string | null;
  linkedAt: Date;
}

export interface LeetCodeLink {
  /** As LeetCode writes it. */
  username: string;
  /** The same in lower case: LeetCode takes names that differ in case for one. */
  key: string;
  provenAt: Date;
}

/** A person who practises with LeetCord. */
export interface Account {
  _id: string;
  createdAt: Date;
  discord?: DiscordLink;
  leetcode?: LeetCodeLink;
  /** Contests is told of each change of the LeetCode name; missing where it changed last before contests wanted to know. */
  isLeetCodeTold?: true;
  /** How often the account was locked. */
  locks?: number;
}

/** The accounts. Unique indexes give each Discord account and each LeetCode name one owner. */
export class AccountsRepository {
  readonly #accounts: Collection<Account>;

  constructor(db: Db) {
    this.#accounts = db.collection('users');
  }

  async ensureIndexes(): Promise<void> {
    await this.#dropServerNames();
    for (const field of ['discord.id', 'leetcode.key']) {
      await this.#accounts.createIndex(
        { [field]: 1 },
        { unique: true, partialFilterExpression: { [field]: { $exists: true } } },
      );
    }
  }

  /** Earlier versions kept the name of one server and showed it in all of them. Until it is told anew, the user name is shown. */
  async #dropServerNames(): Promise<void> {
    await this.#accounts.updateMany(
      { 'discord.displayName': { $exists: true } },
      { $unset: { 'discord.displayName': 1 } },
    );
  }

  /** The accounts with these ids, in one command and any order. */
  findMany(ids: readonly string[]): Promise<Account[]> {
    return this.#accounts.find({ _id: { $in: [...ids] } }).toArray();
  }

  find(id: string, tx?: Transaction): Promise<Account | null> {
    return this.#findOne({ _id: id }, tx);
  }

  findByDiscord(discordUserId: string, tx?: Transaction): Promise<Account | null> {
    return this.#findOne({ 'discord.id': discordUserId }, tx);
  }

  findByLeetCode(key: string, tx?: Transaction): Promise<Account | null> {
    return this.#findOne({ 'leetcode.key': key }, tx);
  }

  async insert(account: Account, tx: Transaction): Promise<void> {
    await this.#accounts.insertOne(account, { session: tx });
  }

  async setDiscord(id: string, discord: DiscordLink, tx: Transaction): Promise<void> {
    await this.#accounts.updateOne({ _id: id }, { $set: { discord } }, { session: tx });
  }

  async setLeetCode(id: string, leetcode: LeetCodeLink, tx: Transaction): Promise<void> {
    await this.#accounts.updateOne({ _id: id }, { $set: { leetcode, isLeetCodeTold: true } }, { session: tx });
  }

  /** Takes accounts whose LeetCode name contests has never been told: each is taken once. */
  async takeUntold(limit: number, tx: Transaction): Promise<Account[]> {
    const untold = { 'leetcode.key': { $exists: true }, isLeetCodeTold: { $exists: false } };
    const found = await this.#accounts.find(untold, { session: tx }).limit(limit).toArray();
    if (found.length === 0) return [];
    const ids = found.map(({ _id }) => _id);
    await this.#accounts.updateMany({ _id: { $in: ids } }, { $set: { isLeetCodeTold: true } }, { session: tx });
    return found;
  }

  async delete(id: string, tx: Transaction): Promise<void> {
    await this.#accounts.deleteOne({ _id: id }, { session: tx });
  }

  /** Makes each other transaction that writes the account wait or run again. False when the account is gone. */
  async lock(id: string, tx: Transaction): Promise<boolean> {
    const { matchedCount } = await this.#accounts.updateOne({ _id: id }, { $inc: { locks: 1 } }, { session: tx });
    return matchedCount === 1;
  }

  #findOne(filter: Filter<Account>, session?: Transaction): Promise<Account | null> {
    return this.#accounts.findOne(filter, { session });
  }
}
