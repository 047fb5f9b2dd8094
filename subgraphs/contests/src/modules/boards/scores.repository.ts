import type { Collection, Db } from 'mongodb';
import type { PageRequest } from '@leetcord/kit/graphql/paging';
import { upTo } from '@leetcord/kit/mongo/up-to';
import type { Transaction } from '../../transaction.ts';
import type { Cell, Standing } from '../formats/contest-format.ts';
import { readBoardCursor, type BoardCursor, type Ordered } from '../scoring/ranking.ts';
import type { Tally } from '../scoring/tally.ts';
import { contestBoardId, windowBoardIds } from './board-id.ts';

/** A user's row on one board. */
export interface Score extends Tally {
  /** `<board>|<user>`, so that a user has one row on a board. */
  _id: string;
  board: string;
  userId: string;
  /** What the board's format stores for the user. The other fields follow from it, or in some formats from that of all users. */
  state: unknown;
  /** Sorts the board. Users with an equal value have the same rank. */
  order: string;
  cells: Cell[];
}

/** The part of a row that is shown. */
export type ShownScore = Omit<Score, 'state'>;

const idOf = (board: string, userId: string) => `${board}|${userId}`;

type States = readonly Pick<Score, 'userId' | 'state'>[];

/** The rows of all boards. */
export class ScoresRepository {
  readonly #scores: Collection<Score>;
  readonly #reading = new Map<string, Promise<States>>();

  constructor(db: Db) {
    this.#scores = db.collection('scores');
  }

  async ensureIndexes(): Promise<void> {
    await this.#scores.createIndex({ board: 1, order: 1, userId: 1 });
    await this.#scores.createIndex({ userId: 1 });
  }

  find(board: string, userId: string): Promise<Score | null> {
    return this.#scores.findOne({ _id: idOf(board, userId) });
  }

  /** A user's rows on all boards. */
  allOf(userId: string, tx?: Transaction): Promise<Score[]> {
    return this.#scores.find({ userId }, { session: tx }).sort({ board: 1 }).toArray();
  }

  /** All rows of a board, in any order. */
  allOn(board: string, tx: Transaction): Promise<Score[]> {
    return this.#scores.find({ board }, { session: tx }).toArray();
  }

  /**
   * What the rows of a contest's board follow from, in any order, once the contest has changed so often. Who asks for the same while it is read shares
   * the answer: many followers ask at one moment.
   */
  statesOn(board: string, { changes = 0 }: { changes?: number | undefined }): Promise<States> {
    const key = `${changes} ${board}`;
    const reading = this.#reading.get(key) ?? this.#readStates(board).finally(() => this.#reading.delete(key));
    this.#reading.set(key, reading);
    return reading;
  }

  #readStates(board: string): Promise<States> {
    return this.#scores.find({ board }, { projection: { userId: 1, state: 1 } }).toArray();
  }

  /** Whether somebody else solved a problem at such a moment, on the board of a contest. */
  async hasSolved(
    { board, problemSlug, exceptUserId }: { board: string; problemSlug: string; exceptUserId: string },
    acceptedAt: { $lte: Date } | { $gt: Date },
    tx: Transaction,
  ): Promise<boolean> {
    const row = { board, userId: { $ne: exceptUserId }, state: { $elemMatch: { problemSlug, acceptedAt } } };
    return (await this.#scores.findOne(row, { session: tx, projection: { _id: 1 } })) !== null;
  }

  /** A user's rows on these boards, by board, in one command. */
  async ofUser(userId: string, boards: readonly string[], tx: Transaction): Promise<Map<string, Score>> {
    const ids = boards.map((board) => idOf(board, userId));
    const found = await this.#scores.find({ _id: { $in: ids } }, { session: tx }).toArray();
    return new Map(found.map((score) => [score.board, score]));
  }

  /**
   * Writes whole rows, in one command. Call it in the transaction that read them: that runs again if another transaction has
   * changed them since, so no points are lost.
   */
  async write(scores: readonly Score[], tx: Transaction): Promise<void> {
    const writes = scores.map(({ _id, ...row }) => ({
      updateOne: { filter: { _id }, update: { $set: row }, upsert: true },
    }));
    await this.#scores.bulkWrite(writes, { session: tx });
  }

  async removeOfUser(userId: string, boards: readonly string[], tx: Transaction): Promise<void> {
    await this.#scores.deleteMany({ _id: { $in: boards.map((board) => idOf(board, userId)) } }, { session: tx });
  }

  /** The next user after this one, in the order of ids, who has a row; null if there is none. */
  async userAfter(userId: string): Promise<string | null> {
    const next = { userId: { $gt: userId } };
    return (await this.#scores.findOne(next, { sort: { userId: 1 }, projection: { userId: 1 } }))?.userId ?? null;
  }

  /** The page's rows outward from the cursor, and one row more, if the board has it. A backward page after a cursor takes two commands, any other one. */
  async page(board: string, { size, key, isBackward }: PageRequest): Promise<ShownScore[]> {
    const beside = key === null ? null : readBoardCursor(key);
    const direction = isBackward ? -1 : 1;
    return this.#scores
      .find(
        { board, ...(beside && { order: isBackward ? upTo(beside.order) : { $gte: beside.order } }) },
        { projection: { state: 0 } },
      )
      .sort({ order: direction, userId: direction })
      .skip(beside === null ? 0 : isBackward ? await this.#countFrom(board, beside) : beside.amongEquals)
      .limit(size + 1)
      .toArray();
  }

  /** How many rows share the key of a cursor's row and do not come before it. */
  async #countFrom(board: string, { order, amongEquals }: BoardCursor): Promise<number> {
    return Math.max(0, (await this.#scores.countDocuments({ board, order })) - (amongEquals - 1));
  }

  /** How many rows each of these boards has, in one command. */
  async counts(boards: readonly string[]): Promise<Map<string, number>> {
    const counts = await this.#scores
      .aggregate<{
        _id: string;
        rows: number;
      }>([{ $match: { board: { $in: [...boards] } } }, { $group: { _id: '$board', rows: { $sum: 1 } } }])
      .toArray();
    return new Map(counts.map(({ _id, rows }) => [_id, rows]));
  }

  /** Deletes the rows of a community's boards and of these contests. */
  async removeOfCommunity(communityId: string, contestIds: readonly string[]): Promise<void> {
    const [from, before] = windowBoardIds(communityId);
    await this.#scores.deleteMany({ board: { $gte: from, $lt: before } });
    await this.#scores.deleteMany({ board: { $in: contestIds.map(contestBoardId) } });
  }

  /** How many rows rank better than this one. */
  countBetter(board: string, { order }: Ordered, tx?: Transaction): Promise<number> {
    return this.#scores.countDocuments({ board, order: { $lt: order } }, { session: tx });
  }

  /** How many rows rank better than each of these, which are of different boards: by board, in one command. */
  async countBetterEach(
    rows: readonly Pick<Score, 'board' | 'order'>[],
    tx?: Transaction,
  ): Promise<Map<string, number>> {
    if (rows.length === 0) return new Map();
    const better = rows.map(({ board, order }) => ({ board, order: { $lt: order } }));
    const counts = await this.#scores
      .aggregate<{
        _id: string;
        rows: number;
      }>([{ $match: { $or: better } }, { $group: { _id: '$board', rows: { $sum: 1 } } }], { session: tx })
      .toArray();
    return new Map([
      ...rows.map(({ board }) => [board, 0] as const),
      ...counts.map((one) => [one._id, one.rows] as const),
    ]);
  }

  /** How many rows with its rank come before this one. */
  countEqualsBefore(board: string, { order, userId }: ShownScore): Promise<number> {
    return this.#scores.countDocuments({ board, order, userId: { $lt: userId } });
  }
}

/** A user's row on a board, with the state that the board's format stores. */
export const scoreOf = (
  { board, userId, state }: Pick<Score, 'board' | 'userId' | 'state'>,
  { points, solved, lastScoredAt, order, cells }: Standing,
): Score => ({ _id: idOf(board, userId), board, userId, state, points, solved, lastScoredAt, order, cells });
