import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';

/** The submission of a problem by a user that was settled as their first accepted one. Never moves. */
export interface Solve {
  /** `<user>:<slug>`, so that a user solves a problem first once. */
  _id: string;
  userId: string;
  problemSlug: string;
  submissionId: string;
  solvedAt: Date;
}

/** Each may have solved thousands, and a command may take 4 seconds. */
const USERS_AT_ONCE = 50;
const IDS_AT_ONCE = 5_000;

const idOf = (userId: string, problemSlug: string) => `${userId}:${problemSlug}`;

export const solveOf = (solve: Omit<Solve, '_id'>): Solve => ({ _id: idOf(solve.userId, solve.problemSlug), ...solve });

export class SolvesRepository {
  readonly #solves: Collection<Solve>;

  constructor(db: Db) {
    this.#solves = db.collection('solves');
  }

  async ensureIndexes(): Promise<void> {
    await this.#solves.createIndexes([{ key: { userId: 1, solvedAt: 1 } }, { key: { problemSlug: 1, solvedAt: 1 } }]);
  }

  /** Keeps a solve unless the user had solved the problem; gives whether it is the first. */
  async addFirst(first: Omit<Solve, '_id'>, tx: Transaction): Promise<boolean> {
    const { _id, ...solve } = solveOf(first);
    const { upsertedCount } = await this.#solves.updateOne(
      { _id },
      { $setOnInsert: solve },
      { upsert: true, session: tx },
    );
    return upsertedCount === 1;
  }

  /** When the user solved the problem first; null where that is not known. */
  async firstSolvedAt(userId: string, problemSlug: string, tx: Transaction): Promise<Date | null> {
    return (await this.#solves.findOne({ _id: idOf(userId, problemSlug) }, { session: tx }))?.solvedAt ?? null;
  }

  /** Keeps this solve as the user's first of the problem, or none. */
  async put(userId: string, problemSlug: string, solve: Solve | null, session: Transaction): Promise<void> {
    const _id = idOf(userId, problemSlug);
    if (solve === null) await this.#solves.deleteOne({ _id }, { session });
    else await this.#solves.replaceOne({ _id }, solve, { upsert: true, session });
  }

  /** The next user after this one who has a solve, in the order of ids; null when there is none. */
  async userAfter(userId: string): Promise<string | null> {
    const next = { userId: { $gt: userId } };
    return (await this.#solves.findOne(next, { sort: { userId: 1 }, projection: { userId: 1 } }))?.userId ?? null;
  }

  /** A user's solves, earliest first. */
  ofUser(userId: string, tx?: Transaction): Promise<Solve[]> {
    return this.#solves.find({ userId }, { session: tx }).sort({ solvedAt: 1 }).toArray();
  }

  /** Of these problems those that one of these users has solved. */
  async slugsAmong(userIds: readonly string[], slugs: readonly string[]): Promise<string[]> {
    return (await this.#solvedBy(userIds, slugs, {})).map(({ problemSlug }) => problemSlug);
  }

  /** The solves of these problems by these users from a moment on. */
  solvedFrom(userIds: readonly string[], slugs: readonly string[], from: Date): Promise<Solve[]> {
    return this.#solvedBy(userIds, slugs, { solvedAt: { $gte: from } });
  }

  /** The problems that one of these users has solved, each once. */
  async slugsOf(userIds: readonly string[]): Promise<string[]> {
    const slugs = new Set<string>();
    for (let start = 0; start < userIds.length; start += USERS_AT_ONCE) {
      const someOf = { userId: { $in: userIds.slice(start, start + USERS_AT_ONCE) } };
      for await (const { problemSlug } of this.#solves.find(someOf, { projection: { problemSlug: 1 } })) {
        slugs.add(problemSlug);
      }
    }
    return [...slugs];
  }

  /** Which of these problems these users had solved before a moment, as far as is known. */
  solvedBefore(
    userIds: readonly string[],
    slugs: readonly string[],
    before: Date,
  ): Promise<Pick<Solve, 'userId' | 'problemSlug'>[]> {
    return this.#solvedBy(userIds, slugs, { solvedAt: { $lt: before } });
  }

  /** By single ids: what others have solved, however many they are, costs nothing. */
  async #solvedBy(
    userIds: readonly string[],
    slugs: readonly string[],
    when: { solvedAt?: { $gte: Date } | { $lt: Date } },
  ): Promise<Solve[]> {
    const found: Solve[] = [];
    const atOnce = Math.max(1, Math.floor(IDS_AT_ONCE / slugs.length));
    for (let start = 0; start < userIds.length; start += atOnce) {
      const some = userIds.slice(start, start + atOnce);
      const _id = { $in: some.flatMap((userId) => slugs.map((slug) => idOf(userId, slug))) };
      found.push(...(await this.#solves.find({ _id, ...when }).toArray()));
    }
    return found;
  }

  async removeAllOf(userId: string, tx: Transaction): Promise<void> {
    await this.#solves.deleteMany({ userId }, { session: tx });
  }
}
