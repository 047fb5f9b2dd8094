import type { Collection, Db } from 'mongodb';

/** The message in a channel that shows a contest's standings. */
export interface StandingsMessage {
  contestId: string;
  communityId: string;
  channelId: string;
  /** Null where none is to be shown any more: it was deleted, or cannot be found. */
  messageId: string | null;
  /** Of the standings that it shows. */
  revision: string;
  /** Nothing of it changes any more. */
  isClosed: boolean;
  at: Date;
}

/** How long one is kept, in s: longer than a contest lasts. */
const KEPT_S = 60 * 24 * 60 * 60;
const MAX_OPEN = 1_000;

type Key = Pick<StandingsMessage, 'contestId' | 'channelId'>;
const idOf = ({ contestId, channelId }: Key) => `${contestId} ${channelId}`;

/** Remembers for the bot, which has no database, which message it edits. */
export class StandingsMessagesRepository {
  readonly #messages: Collection<StandingsMessage & { _id: string }>;

  constructor(db: Db) {
    this.#messages = db.collection('standingsMessages');
  }

  async ensureIndexes(): Promise<void> {
    await this.#messages.createIndexes([
      { key: { isClosed: 1 } },
      { key: { communityId: 1 } },
      { key: { at: 1 }, expireAfterSeconds: KEPT_S },
    ]);
  }

  /** Those that may still change. */
  open(): Promise<StandingsMessage[]> {
    return this.#messages.find({ isClosed: false }).limit(MAX_OPEN).toArray();
  }

  /** The messages of these contests, in one command. */
  of(contestIds: readonly string[]): Promise<StandingsMessage[]> {
    return this.#messages.find({ contestId: { $in: [...contestIds] } }).toArray();
  }

  async keep(message: StandingsMessage): Promise<void> {
    await this.#messages.updateOne({ _id: idOf(message) }, { $set: message }, { upsert: true });
  }

  async removeAllIn(communityId: string): Promise<void> {
    await this.#messages.deleteMany({ communityId });
  }
}
