import { isDuplicateKey } from '@leetcord/kit/mongo/duplicate-key';
import type { Collection, Db } from 'mongodb';
import { hashOfName } from '../../leetcode/name-hash.ts';

/** What a user of LeetCord has solved on LeetCode, as they let us know. */
export interface SolvedHistory {
  /** The user's id. */
  _id: string;
  /** A hash of the LeetCode name whose list it is. */
  name: string;
  consentedAt: Date;
  /** When LeetCode's list was last added as a whole; null before the first time. */
  readAt: Date | null;
  /** When each problem was first added, by slug. */
  solved: Record<string, Date>;
  /** Increases with each addition. */
  version: number;
  /** The database deletes it after this. */
  expireAt: Date;
}

/** That a user's account was deleted: what was in flight then brings nothing back. */
interface Forgotten {
  _id: string;
  forgottenAt: Date;
  expireAt: Date;
}

type Stored = SolvedHistory | Forgotten;

const DAY_MS = 24 * 60 * 60_000;
/** A history that nothing was added to for so long is deleted, in ms. */
export const UNUSED_HISTORY_MS = 365 * DAY_MS;
/** Longer than any access token of a deleted account works. */
const FORGOTTEN_MS = DAY_MS;
/** Above this, the whole history is read instead of single problems. */
const SINGLE_PROBLEMS = 200;

const after = (at: Date, ms: number) => new Date(at.getTime() + ms);
/** A slug has no dot and no dollar sign. */
const fieldOf = (slug: string) => `solved.${slug}`;

/** What is added at once. */
interface Addition {
  slugs: readonly string[];
  /** Whether the whole list has been added with these. */
  isComplete: boolean;
  /** How many problems a history has at most. */
  max: number;
  now: Date;
}

/** Users' solved histories. */
export class SolvedHistoriesRepository {
  readonly #histories: Collection<Stored>;

  constructor(db: Db) {
    this.#histories = db.collection('solved_histories');
  }

  async ensureIndexes(): Promise<void> {
    await this.#histories.createIndexes([{ key: { name: 1 } }, { key: { expireAt: 1 }, expireAfterSeconds: 0 }]);
  }

  /** A user's history, whichever name it is of; null when there is none. */
  find(userId: string): Promise<SolvedHistory | null> {
    return this.#histories.findOne<SolvedHistory>({ _id: userId, consentedAt: { $exists: true } });
  }

  /** Begins a history, unless the user has one of this name. False for a forgotten user. */
  async begin(userId: string, username: string, now: Date): Promise<boolean> {
    const begun = { name: hashOfName(username), consentedAt: now, readAt: null, solved: {}, version: 1 };
    await this.removeOfOtherName(userId, username);
    try {
      await this.#histories.insertOne({ _id: userId, ...begun, expireAt: after(now, UNUSED_HISTORY_MS) });
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return (await this.find(userId)) !== null;
      throw error;
    }
  }

  /**
   * Adds problems to the history of a user and name. What was added before keeps its time. Gives the history as it is then; null where there is
   * none, `FULL` where it would have more than `max`. Runs again when another browser was faster, so that nothing is lost between the two.
   */
  async add(userId: string, username: string, added: Addition): Promise<SolvedHistory | 'FULL' | null> {
    const { slugs, isComplete, max, now } = added;
    for (;;) {
      const before = await this.find(userId);
      if (before === null || before.name !== hashOfName(username)) return null;
      const { consentedAt, version } = before;
      // A later time was written while a clock ran ahead.
      const missing = slugs.filter((slug) => !(before.solved[slug] && before.solved[slug] <= now));
      const solved = { ...before.solved, ...Object.fromEntries(missing.map((slug) => [slug, now])) };
      if (Object.keys(solved).length > max) return 'FULL';
      const change = { expireAt: after(now, UNUSED_HISTORY_MS), ...(isComplete && { readAt: now }) };
      const { matchedCount } = await this.#histories.updateOne(
        { _id: userId, consentedAt, version },
        // As a whole: some databases take long for hundreds of single fields.
        { $set: { ...change, ...(missing.length > 0 && { solved }), version: version + 1 } },
      );
      if (matchedCount === 1) return { ...before, ...change, solved };
    }
  }

  async remove(userId: string): Promise<void> {
    await this.#histories.deleteOne({ _id: userId, consentedAt: { $exists: true } });
  }

  /** Deletes a history that is not of this name. */
  async removeOfOtherName(userId: string, username: string): Promise<void> {
    const name = hashOfName(username);
    await this.#histories.deleteOne({ _id: userId, consentedAt: { $exists: true }, name: { $ne: name } });
  }

  /** Deletes a user's history, and remembers for a day that nothing is to be kept. */
  async forget(userId: string, now: Date): Promise<void> {
    const forgotten = { forgottenAt: now, expireAt: after(now, FORGOTTEN_MS) };
    await this.#histories.replaceOne({ _id: userId }, forgotten, { upsert: true });
  }

  /** When each of these problems was first added to the history of a LeetCode name. */
  async addedAt(username: string, slugs: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    if (slugs.length === 0) return new Map();
    const projection = Object.fromEntries(slugs.map((slug) => [fieldOf(slug), 1]));
    const found = await this.#histories.findOne<Pick<SolvedHistory, 'solved'>>(
      { name: hashOfName(username) },
      { projection },
    );
    return new Map(Object.entries(found?.solved ?? {}));
  }

  /** The problems in at least one of these users' histories; only these, where they are given. */
  async slugsOf(userIds: readonly string[], among: readonly string[] | null): Promise<Set<string>> {
    const fields = among !== null && among.length <= SINGLE_PROBLEMS ? among.map(fieldOf) : ['solved'];
    const projection = Object.fromEntries(fields.map((field) => [field, 1]));
    const found = new Set<string>();
    if (fields.length === 0) return found;
    for await (const { solved = {} } of this.#histories.find<Partial<SolvedHistory>>(
      { _id: { $in: [...userIds] } },
      { projection },
    )) {
      for (const slug of Object.keys(solved)) found.add(slug);
    }
    return among === null ? found : new Set(among.filter((slug) => found.has(slug)));
  }
}
