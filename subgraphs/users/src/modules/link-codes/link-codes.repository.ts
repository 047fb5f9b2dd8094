import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';
import type { DiscordLink } from '../accounts/accounts.repository.ts';
import type { DiscordRole } from '../outbox/messages.ts';

/** An unused code. */
export interface LinkCode {
  codeHash: string;
  discord: Omit<DiscordLink, 'linkedAt'>;
  /** The Discord server where the code was asked for. */
  discordGuildId: string;
  /** Their name there. */
  displayName?: string;
  /** Their role there at that moment, according to Discord. */
  discordRole: DiscordRole;
  expiresAt: Date;
}

/** Link codes by their Discord user, who has one at most: a new one replaces the old one. */
export class LinkCodesRepository {
  readonly #codes: Collection<LinkCode & { _id: string }>;

  constructor(db: Db) {
    this.#codes = db.collection('linkCodes');
  }

  async ensureIndexes(): Promise<void> {
    await this.#codes.createIndexes([
      { key: { codeHash: 1 }, unique: true },
      { key: { expiresAt: 1 }, expireAfterSeconds: 0 },
    ]);
  }

  async put(code: LinkCode): Promise<void> {
    await this.#codes.replaceOne({ _id: code.discord.id }, code, { upsert: true });
  }

  /** Uses a code up. Null when there is none that is valid now. */
  take(codeHash: string, now: Date, tx: Transaction): Promise<LinkCode | null> {
    return this.#codes.findOneAndDelete({ codeHash, expiresAt: { $gt: now } }, { session: tx });
  }

  /** The unused codes of a Discord user. */
  findOf(discordUserId: string): Promise<LinkCode[]> {
    return this.#codes.find({ _id: discordUserId }, { projection: { _id: 0 } }).toArray();
  }

  async deleteOf(discordUserId: string, tx: Transaction): Promise<void> {
    await this.#codes.deleteOne({ _id: discordUserId }, { session: tx });
  }
}
