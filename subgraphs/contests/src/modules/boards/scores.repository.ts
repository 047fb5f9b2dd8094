import type { Collection, Db, Filter } from 'mongodb';
import type { PageRequest } from '@leetcord/kit/graphql/paging';
import type { Transaction } from '../../transaction.ts';
import type { Cell, Standing } from '../formats/contest-format.ts';
import { readBoardCursor } from '../scoring/ranking.ts';
import type { DatedTally, Tally } from '../scoring/tally.ts';
import { boardIdsOf } from './board-id.ts';

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

/** Reading so many holds up a process for a few ms. */
const KEYS_AT_ONCE = 2_000;

const idOf = (board: string, userId: string) => `${board}|${userId}`;

/** Keys from the one on, and before the other; without them, all. */
interface OrderRange {
  from?: string | undefined;
  before?: string | undefined;
}

interface BoardRange extends OrderRange {
  board: string;
}

const inRange = ({ board, from, before }: BoardRange): Filter<Score> => ({
  board,
  ...((from !== undefined || before !== undefined) && {
    order: { ...(from !== undefined && { $gte: from }), ...(before !== undefined && { $lt: before }) },
  }),
});

/** Of a row on a board of a community. */
export interface DatedRow extends Pick<Score, 'userId' | 'order'> {
  state: Pick<DatedTally, 'day' | 'before'>;
}

type States = readonly Pick<Score, 'userId' | 'state'>[];

/** The rows of all boards. */
export class ScoresRepository {
  readonly #scores: Collection<Score>;
  readonly #reading = new Map<string, Promise<States>>();

  constructor(db: Db) {
    this.#scores = db.collection('scores');
  }

  async ensureIndexes(): Promise<void> {
    await this.#scores.createIndexes([{ key: { board: 1, order: 1, userId: 1 } }, { key: { userId: 1 } }]);
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

  /** The rows of a board that has few, such as a duel's, in any order. */
  rowsOn(board: string): Promise<Score[]> {
    return this.#scores.find({ board }).toArray();
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

  /**
   * The page's rows outward from the cursor, and one row more, if the board has it. Beside a cursor it takes two commands: one for the rows that share
   * its rank, and one for the others. `until`: a key that is further away than the page, most likely. Where it is not, another command reads the rest.
   */
  async page(board: string, { size, key, isBackward }: PageRequest, until?: string): Promise<ShownScore[]> {
    const direction = isBackward ? -1 : 1;
    const limit = size + 1;
    const read = (filter: Filter<Score>) =>
      this.#scores
        .find({ board, ...filter }, { projection: { state: 0 } })
        .sort({ order: direction, userId: direction })
        .limit(limit)
        .toArray();
    const [towards, back] = isBackward ? (['$lt', '$gte'] as const) : (['$gt', '$lt'] as const);
    const beside = key === null ? null : readBoardCursor(key);
    const beyond = async (bound: string | undefined): Promise<ShownScore[]> => {
      const range = {
        ...(beside !== null && { [towards]: beside.order }),
        ...(bound !== undefined && { [back]: bound }),
      };
      const rows = await read(Object.keys(range).length === 0 ? {} : { order: range });
      return bound !== undefined && rows.length < limit ? beyond(undefined) : rows;
    };
    if (beside === null) return beyond(until);
    const { order, userId } = beside;
    const parts = await Promise.all([read({ order, userId: { [towards]: userId } }), beyond(until)]);
    return parts.flat().slice(0, limit);
  }

  /** Deletes the rows of a community's boards and of these contests. */
  async removeOfCommunity(communityId: string, contestIds: readonly string[]): Promise<void> {
    for (const board of boardIdsOf(communityId, contestIds)) await this.#scores.deleteMany({ board });
  }

  /** The keys of a board's rows, and what they were before the last day on which they changed; null if there are more than so many. */
  async datedOn(board: string, atMost: number): Promise<DatedRow[] | null> {
    const projection = { _id: 0, userId: 1, order: 1, 'state.day': 1, 'state.before': 1 };
    const rows = await this.#scores
      .find({ board }, { projection })
      .limit(atMost + 1)
      .toArray();
    return rows.length > atMost ? null : (rows as unknown as DatedRow[]);
  }

  /** How many rows of a board have a key from the one on, and before the other. */
  count(board: string, order: OrderRange = {}): Promise<number> {
    return this.#scores.countDocuments(inRange({ board, ...order }));
  }

  /** How many rows are in each of these ranges, which are of different boards: by board, in one command. */
  async countEach(ranges: readonly BoardRange[], tx?: Transaction): Promise<Map<string, number>> {
    if (ranges.length === 0) return new Map();
    const counts = await this.#scores
      .aggregate<{
        _id: string;
        rows: number;
      }>([{ $match: { $or: ranges.map(inRange) } }, { $group: { _id: '$board', rows: { $sum: 1 } } }], { session: tx })
      .toArray();
    return new Map([
      ...ranges.map(({ board }) => [board, 0] as const),
      ...counts.map((one) => [one._id, one.rows] as const),
    ]);
  }

  /** The keys of all rows of a board, first place first, in batches: by the index alone, and never all at once in memory. */
  async *orders(board: string): AsyncGenerator<string> {
    const keys = { projection: { _id: 0, order: 1 }, batchSize: KEYS_AT_ONCE } as const;
    for await (const { order } of this.#scores.find({ board }, keys).sort({ order: 1, userId: 1 })) yield order;
  }
}

/** A user's row on a board, with the state that the board's format stores. */
export const scoreOf = (
  { board, userId, state }: Pick<Score, 'board' | 'userId' | 'state'>,
  { points, solved, lastScoredAt, order, cells }: Standing,
): Score => ({ _id: idOf(board, userId), board, userId, state, points, solved, lastScoredAt, order, cells });
