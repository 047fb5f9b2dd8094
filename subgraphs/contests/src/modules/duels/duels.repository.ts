import { keyset } from '@leetcord/kit/mongo/keyset';
import { upTo } from '@leetcord/kit/mongo/up-to';
import type { PageRequest } from '@leetcord/kit/graphql/paging';
import type { Collection, Db, Filter } from 'mongodb';
import type { Transaction } from '../../transaction.ts';
import { contestListKey } from '../contests/contests.repository.ts';
import type { Difficulty } from '../scoring/scoring.ts';

/** For how many rounds problems are picked, and out of which. */
export interface DuelTerms {
  bestOf: 1 | 3;
  /** Empty for any. */
  difficulties: Difficulty[];
  minRating: number | null;
  maxRating: number | null;
}

/** A challenge, and the duel that it may become. Once it has started its contest has the same id, and says how it stands. */
export interface StoredDuel {
  _id: string;
  communityId: string;
  /** Of two whom the queue paired, who waited longer. */
  challengerId: string;
  challengedId: string;
  terms: DuelTerms;
  /** What the challenger named in place of a picked problem, as they typed it. */
  problem: string | null;
  minutes: number;
  source: 'MEMBER' | 'BOT' | 'QUEUE';
  createdAt: Date;
  /** Until when it can be accepted. */
  expiresAt: Date;
  /** A repeated challenge of the same challenger finds it. */
  idempotencyKey: string;
  /** As `expiresAt`, until it is answered or was told to have expired. */
  openUntil?: Date;
  /** What became of it without a start. */
  closedAs?: 'DECLINED' | 'WITHDRAWN' | 'EXPIRED';
  /** By which those that have started are listed. */
  listKey?: string;
  /** The last draw offer. */
  drawOffer?: { byUserId: string; at: Date };
  /** When it is deleted, unless it has started. */
  removeAt?: Date;
}

export const playersOf = ({ challengerId, challengedId }: StoredDuel): [string, string] => [challengerId, challengedId];

/** What did not become a duel is kept so long, in ms: the news that tell of it may wait. */
const KEPT_MS = 7 * 24 * 60 * 60_000;
export const removalOf = (createdAt: Date): Date => new Date(createdAt.getTime() + KEPT_MS);

const ofUser = (userId: string): Filter<StoredDuel>[] => [{ challengerId: userId }, { challengedId: userId }];

/** What sorts after all list keys, which begin with digits. */
const BEYOND_DIGITS = ':';

/** Challenges and duels. */
export class DuelsRepository {
  readonly #duels: Collection<StoredDuel>;

  constructor(db: Db) {
    this.#duels = db.collection('duels');
  }

  async ensureIndexes(): Promise<void> {
    await this.#duels.createIndexes([
      { key: { challengerId: 1, idempotencyKey: 1 }, unique: true },
      { key: { challengerId: 1, createdAt: -1 } },
      { key: { challengedId: 1, createdAt: -1 } },
      { key: { openUntil: 1 }, sparse: true },
      { key: { communityId: 1, listKey: -1 } },
      { key: { removeAt: 1 }, expireAfterSeconds: 0 },
    ]);
  }

  find(id: string, tx?: Transaction): Promise<StoredDuel | null> {
    return this.#duels.findOne({ _id: id }, { session: tx });
  }

  /** The duels with these ids, in one command and any order. */
  findMany(ids: readonly string[]): Promise<StoredDuel[]> {
    return this.#duels.find({ _id: { $in: [...ids] } }).toArray();
  }

  findByKey(challengerId: string, idempotencyKey: string, tx?: Transaction): Promise<StoredDuel | null> {
    return this.#duels.findOne({ challengerId, idempotencyKey }, { session: tx });
  }

  /** Fails with a duplicate key where the challenger used its key at the same moment. */
  async insert(duel: StoredDuel, tx: Transaction): Promise<void> {
    await this.#duels.insertOne(duel, { session: tx });
  }

  /** The challenger's challenges since a moment, those that were accepted too. */
  challengesSince(challengerId: string, since: Date, tx: Transaction): Promise<StoredDuel[]> {
    return this.#duels.find({ challengerId, createdAt: { $gt: since } }, { session: tx }).toArray();
  }

  /** The last duels and challenges that a user is in, so many in each part, newest first. */
  async latestOf(userId: string, limit: number): Promise<StoredDuel[]> {
    const parts = ofUser(userId).map((part) => this.#duels.find(part).sort({ createdAt: -1 }).limit(limit).toArray());
    return (await Promise.all(parts))
      .flat()
      .toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
  }

  /** All that a user is in, oldest first. */
  async allOf(userId: string, tx?: Transaction): Promise<StoredDuel[]> {
    const all: StoredDuel[] = [];
    for (const part of ofUser(userId)) all.push(...(await this.#duels.find(part, { session: tx }).toArray()));
    return all.toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
  }

  /** Of a community those that have started, one more than the page where there is one; latest first. */
  page(communityId: string, request: PageRequest): Promise<StoredDuel[]> {
    const { filter, sort, limit } = keyset('listKey', 'descending', request);
    // Of a challenge that was not accepted there is no key.
    const started = { communityId, listKey: { $lt: BEYOND_DIGITS, ...filter['listKey'] } };
    return this.#duels.find(started).sort(sort).limit(limit).toArray();
  }

  /** The challenges whose time is up, and that are not closed. */
  expired(now: Date, latest: Date): Promise<StoredDuel[]> {
    const either = [{ openUntil: upTo(now) }, { openUntil: { $gt: latest } }];
    return Promise.all(either.map((filter) => this.#duels.find(filter).toArray())).then((found) => found.flat());
  }

  async close(id: string, closedAs: NonNullable<StoredDuel['closedAs']>, tx: Transaction): Promise<void> {
    await this.#duels.updateOne({ _id: id }, { $set: { closedAs }, $unset: { openUntil: 1 } }, { session: tx });
  }

  async start({ _id }: StoredDuel, startsAt: Date, tx: Transaction): Promise<void> {
    const set = { listKey: contestListKey(startsAt, _id) };
    await this.#duels.updateOne({ _id }, { $set: set, $unset: { openUntil: 1, removeAt: 1 } }, { session: tx });
  }

  async offerDraw(id: string, drawOffer: { byUserId: string; at: Date }, tx: Transaction): Promise<void> {
    await this.#duels.updateOne({ _id: id }, { $set: { drawOffer } }, { session: tx });
  }

  async removeAllIn(communityId: string): Promise<void> {
    await this.#duels.deleteMany({ communityId });
  }
}
