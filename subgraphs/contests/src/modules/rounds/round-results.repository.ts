import type { PageRequest } from '@leetcord/kit/graphql/paging';
import type { Collection, Db } from 'mongodb';
import type { Transaction } from '../../transaction.ts';
import { lowFirst } from '../scoring/ranking.ts';

/** What LeetCode says of how a user did. Each is null when it does not say. */
export interface RoundNumbers {
  solved: number | null;
  problemCount: number | null;
  finishSeconds: number | null;
  place: number | null;
  rating: number | null;
  ratingChange: number | null;
}

/** What a user made of a round. */
export interface KeptResult {
  /** `<round>:<user>`, so that LeetCode is asked about a user once. */
  _id: string;
  slug: string;
  userId: string;
  leetcodeUsername: string;
  /** Null for who did not take part. */
  numbers: RoundNumbers | null;
  /** By the place in the world; who has none comes last. */
  order: string;
  expiresAt: Date;
}

export type ParticipantResult = KeptResult & { numbers: RoundNumbers };

const LAST_PLACE = 999_999_999;
const DAY_MS = 24 * 60 * 60_000;
/** Who did not take part is known while rounds are asked for; a result stays for a year. */
const KEPT_MS = { absence: 60 * DAY_MS, result: 366 * DAY_MS };

export const roundResult = (
  { slug, userId, leetcodeUsername }: Pick<KeptResult, 'slug' | 'userId' | 'leetcodeUsername'>,
  numbers: RoundNumbers | null,
  now: Date,
): KeptResult => {
  const order = lowFirst(numbers?.place ?? LAST_PLACE);
  const expiresAt = new Date(now.getTime() + (numbers === null ? KEPT_MS.absence : KEPT_MS.result));
  return { _id: `${slug}:${userId}`, slug, userId, leetcodeUsername, numbers, order, expiresAt };
};

export const ROUND_RESULT_KEY_PATTERN = /^\d{9}\..{1,100}$/;
export const roundResultKey = ({ order, userId }: Pick<KeptResult, 'order' | 'userId'>): string => `${order}.${userId}`;

/** What users made of LeetCode's own rounds: one row for each user and round, for all communities. */
export class RoundResultsRepository {
  readonly #results: Collection<KeptResult>;

  constructor(db: Db) {
    this.#results = db.collection('roundResults');
  }

  async ensureIndexes(): Promise<void> {
    await this.#results.createIndexes([
      { key: { slug: 1, order: 1, userId: 1 } },
      { key: { userId: 1 } },
      { key: { expiresAt: 1 }, expireAfterSeconds: 0 },
    ]);
  }

  /** Keeps what LeetCode said. Safe to repeat. */
  async put(results: readonly KeptResult[], tx?: Transaction): Promise<void> {
    if (results.length === 0) return;
    const writes = results.map((result) => ({
      replaceOne: { filter: { _id: result._id }, replacement: result, upsert: true },
    }));
    await this.#results.bulkWrite(writes, { session: tx });
  }

  /** Of these users, those about whom LeetCode was asked. */
  async known(slug: string, userIds: readonly string[]): Promise<Set<string>> {
    const ids = userIds.map((userId) => `${slug}:${userId}`);
    const found = await this.#results.find({ _id: { $in: ids } }, { projection: { userId: 1 } }).toArray();
    return new Set(found.map(({ userId }) => userId));
  }

  /** Who took part in any round, those of the newest first, at most `limit`. */
  async participants(limit: number): Promise<string[]> {
    const found = await this.#results
      .find({ numbers: { $ne: null } }, { projection: { userId: 1 } })
      .sort({ expiresAt: -1 })
      .limit(limit)
      .toArray();
    return [...new Set(found.map(({ userId }) => userId))];
  }

  find(slug: string, userId: string): Promise<ParticipantResult | null> {
    const wanted = { _id: `${slug}:${userId}`, numbers: { $ne: null } };
    return this.#results.findOne(wanted) as Promise<ParticipantResult | null>;
  }

  /** Of these users, who took part, best first; one more than the page where there is one. */
  async page(
    slug: string,
    userIds: readonly string[],
    { size, key, isBackward }: PageRequest,
  ): Promise<ParticipantResult[]> {
    const [order = '', userId = ''] = key === null ? [] : splitKey(key);
    const [isPast, direction] = isBackward ? (['$lt', -1] as const) : (['$gt', 1] as const);
    const isBeyond = { $or: [{ order: { [isPast]: order } }, { order, userId: { [isPast]: userId } }] };
    const found = await this.#results
      .find({ ...tookPart(slug, userIds), ...(key !== null && { $and: [isBeyond] }) })
      .sort({ order: direction, userId: direction })
      .limit(size + 1)
      .toArray();
    return found as ParticipantResult[];
  }

  count(slug: string, userIds: readonly string[]): Promise<number> {
    return this.#results.countDocuments(tookPart(slug, userIds));
  }

  countBetter(slug: string, userIds: readonly string[], { order }: Pick<KeptResult, 'order'>): Promise<number> {
    return this.#results.countDocuments({ ...tookPart(slug, userIds), order: { $lt: order } });
  }

  ofUser(userId: string, tx?: Transaction): Promise<KeptResult[]> {
    return this.#results.find({ userId }, { session: tx }).sort({ expiresAt: 1 }).toArray();
  }

  async removeAllOf(userId: string, tx: Transaction): Promise<void> {
    await this.#results.deleteMany({ userId }, { session: tx });
  }
}

const tookPart = (slug: string, userIds: readonly string[]) => ({
  slug,
  userId: { $in: [...userIds] },
  numbers: { $ne: null },
});

const splitKey = (key: string): string[] => [key.slice(0, key.indexOf('.')), key.slice(key.indexOf('.') + 1)];
