import { latestWritten, pullBack } from '@leetcord/kit/time/ahead';
import type { Collection, Db } from 'mongodb';
import { boardIdsOf } from './board-id.ts';

/** A place on a board: how many rows rank better than those with this key. */
export interface Mark {
  order: string;
  better: number;
}

/** Of a board with many rows: how many there were at a moment, and where each stretch of them began. It follows from the rows. */
export interface BoardMarks {
  /** The board. */
  _id: string;
  /** When counting began. */
  madeAt: Date;
  /** Before this moment they are not made anew. */
  keptUntil: Date;
  rows: number;
  /** First place first. */
  marks: Mark[];
}

export class BoardMarksRepository {
  readonly #marks: Collection<BoardMarks>;

  constructor(db: Db) {
    this.#marks = db.collection('boardMarks');
  }

  async ensureIndexes(): Promise<void> {
    await this.#marks.createIndex({ keptUntil: 1 });
  }

  find(board: string): Promise<BoardMarks | null> {
    return this.#marks.findOne({ _id: board });
  }

  /** The marks of those of these boards that have any, by board, in one command. */
  async findMany(boards: readonly string[]): Promise<Map<string, BoardMarks>> {
    const found = await this.#marks.find({ _id: { $in: [...boards] } }).toArray();
    return new Map(found.map((marks) => [marks._id, marks]));
  }

  /** Which of these boards have marks. */
  async marked(boards: readonly string[]): Promise<string[]> {
    const found = await this.#marks.find({ _id: { $in: [...boards] } }, { projection: { _id: 1 } }).toArray();
    return found.map(({ _id }) => _id);
  }

  async put({ _id, ...marks }: BoardMarks): Promise<void> {
    await this.#marks.replaceOne({ _id }, marks, { upsert: true });
  }

  async remove(board: string): Promise<void> {
    await this.#marks.deleteOne({ _id: board });
  }

  /** Deletes those of a community's boards and of these contests. */
  async removeOfCommunity(communityId: string, contestIds: readonly string[]): Promise<void> {
    for (const _id of boardIdsOf(communityId, contestIds)) await this.#marks.deleteMany({ _id });
  }

  /** Corrects what a clock that ran ahead has left. */
  pullBack(now: Date, longestMs: number): Promise<void> {
    return pullBack(this.#marks, [
      { ahead: { keptUntil: { $gt: latestWritten(now, longestMs) } }, set: { keptUntil: now } },
    ]);
  }
}
