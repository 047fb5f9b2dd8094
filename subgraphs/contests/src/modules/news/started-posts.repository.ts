import type { Collection, Db } from 'mongodb';
import { settleUpsert } from '../../transaction.ts';

/** A post that the bot has begun to make. */
interface StartedPost {
  /** What is posted where. */
  _id: string;
  startedAt: Date;
}

/** How long a post is remembered: longer than the bot is away, in s. */
const KEPT_S = 7 * 24 * 60 * 60;

export class StartedPostsRepository {
  readonly #posts: Collection<StartedPost>;

  constructor(db: Db) {
    this.#posts = db.collection('startedPosts');
  }

  async ensureIndexes(): Promise<void> {
    await this.#posts.createIndex({ startedAt: 1 }, { expireAfterSeconds: KEPT_S });
  }

  /** Keeps that a post begins, and gives when it began first. */
  async start(key: string, at: Date): Promise<{ startedAt: Date; isFirst: boolean }> {
    const before = await settleUpsert(() =>
      this.#posts
        .findOneAndUpdate(
          { _id: key },
          { $setOnInsert: { startedAt: at } },
          { upsert: true, returnDocument: 'before', includeResultMetadata: true },
        )
        .then(({ value }) => ({ value })),
    );
    return before.value === null
      ? { startedAt: at, isFirst: true }
      : { startedAt: before.value.startedAt, isFirst: false };
  }

  async forget(key: string): Promise<void> {
    await this.#posts.deleteOne({ _id: key });
  }
}
