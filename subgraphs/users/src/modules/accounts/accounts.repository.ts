import type { Collection, Db, Filter } from 'mongodb';
import type { Transaction } from '../../transaction.ts';

/** A Discord account, as the bot saw it when its owner asked for a link code. */
export interface DiscordLink {
  id: string;
  username: string;
  /** The account's own display name, whatever name a server gives it; null for an account without one. */
  globalName: string | null;
  /** The hash of the account's picture. Absent from links of versions that did not ask for it. */
  avatar?: string | null;
  linkedAt: Date;
}

export interface LeetCodeLink {
  /** As LeetCode writes it. */
  username: string;
  /** The same in lower case: LeetCode ignores case in names. */
  key: string;
  provenAt: Date;
}

/** A person who practises with LeetCord. */
export interface Account {
  _id: string;
  createdAt: Date;
  discord?: DiscordLink;
  leetcode?: LeetCodeLink;
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
    await this.#accounts.createIndexes(
      ['discord.id', 'leetcode.key'].map((field) => {
        return { key: { [field]: 1 }, unique: true, partialFilterExpression: { [field]: { $exists: true } } };
      }),
    );
  }

  /** About how many there are, which costs nothing. */
  estimateCount(): Promise<number> {
    return this.#accounts.estimatedDocumentCount();
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
    await this.#accounts.updateOne({ _id: id }, { $set: { leetcode } }, { session: tx });
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
