import type { Collection, Db } from 'mongodb';
import { findOrAdd } from '../../transaction.ts';

/** A post that the bot has begun to make. */
interface StartedPost {
  /** Which post, and where. */
  _id: string;
  startedAt: Date;
}

/** How long a post is remembered, in s: longer than the bot is ever away. */
const KEPT_S = 7 * 24 * 60 * 60;

export class StartedPostsRepository {
  readonly #posts: Collection<StartedPost>;

  constructor(db: Db) {
    this.#posts = db.collection('startedPosts');
  }

  async ensureIndexes(): Promise<void> {
    await this.#posts.createIndex({ startedAt: 1 }, { expireAfterSeconds: KEPT_S });
  }

  /** Records that a post begins, and returns when it first began. */
  async start(key: string, at: Date): Promise<{ startedAt: Date; isFirst: boolean }> {
    const { document, isNew } = await findOrAdd(this.#posts, { _id: key }, { startedAt: at });
    return { startedAt: document.startedAt, isFirst: isNew };
  }

  async isStarted(key: string): Promise<boolean> {
    return (await this.#posts.findOne({ _id: key })) !== null;
  }

  async forget(key: string): Promise<void> {
    await this.#posts.deleteOne({ _id: key });
  }
}
