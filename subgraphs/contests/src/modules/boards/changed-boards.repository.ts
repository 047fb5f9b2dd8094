import { isDuplicateKey } from '@leetcord/kit/mongo/duplicate-key';
import { latestWritten, pullBack } from '@leetcord/kit/time/ahead';
import type { Clock } from '@leetcord/kit/time/clock';
import type { Collection, Db } from 'mongodb';

const MINUTE_MS = 60_000;
/** Whoever has noted a board has committed the change by then, in ms. */
const COMMITTED_WITHIN_MS = 10_000;

/** That a board with marks changes in a minute. One document for all who change it then: who comes second writes nothing. */
interface ChangedBoard {
  /** `<board>|<minute>` */
  _id: string;
  board: string;
  /** Once the minute is over, and all that changed in it is committed. */
  dueAt: Date;
}

export class ChangedBoardsRepository {
  readonly #changed: Collection<ChangedBoard>;
  readonly #clock: Clock;
  /** What this process has noted in the present minute. */
  #noted = { minute: 0, boards: new Set<string>() };

  constructor(db: Db, clock: Clock) {
    this.#changed = db.collection('changedBoards');
    this.#clock = clock;
  }

  async ensureIndexes(): Promise<void> {
    await this.#changed.createIndexes([{ key: { dueAt: 1 } }, { key: { board: 1 } }]);
  }

  /** Notes that these boards are about to change. Not part of a transaction: it must be there when one is killed, and nobody waits for another. */
  async note(boards: readonly string[]): Promise<void> {
    const minute = Math.floor(this.#clock.now().getTime() / MINUTE_MS);
    if (this.#noted.minute !== minute) this.#noted = { minute, boards: new Set() };
    const { boards: noted } = this.#noted;
    const anew = boards.filter((board) => !noted.has(board));
    if (anew.length === 0) return;
    const dueAt = new Date((minute + 1) * MINUTE_MS + COMMITTED_WITHIN_MS);
    const writes = anew.map((board) => ({
      updateOne: { filter: { _id: `${board}|${minute}` }, update: { $setOnInsert: { board, dueAt } }, upsert: true },
    }));
    await this.#changed.bulkWrite(writes, { ordered: false }).catch((error: unknown) => {
      // Another one has noted it at the same moment.
      if (!isDuplicateKey(error)) throw error;
    });
    for (const board of anew) noted.add(board);
  }

  async isDue(): Promise<boolean> {
    return (await this.#changed.findOne({ dueAt: { $lt: this.#clock.now() } }, { projection: { _id: 1 } })) !== null;
  }

  /** The notes that are due, longest first. */
  due(limit: number): Promise<ChangedBoard[]> {
    return this.#changed
      .find({ dueAt: { $lt: this.#clock.now() } })
      .sort({ dueAt: 1 })
      .limit(limit)
      .toArray();
  }

  /** Puts off all notes of a board that would be due earlier. */
  async putOff(board: string, until: Date): Promise<void> {
    await this.#changed.updateMany({ board, dueAt: { $lt: until } }, { $set: { dueAt: until } });
  }

  async remove(notes: readonly ChangedBoard[]): Promise<void> {
    await this.#changed.deleteMany({ _id: { $in: notes.map(({ _id }) => _id) } });
  }

  /** Corrects what a clock that ran ahead has left. `longestMs`: how far ahead a note is due at most. */
  pullBack(now: Date, longestMs: number): Promise<void> {
    const ahead = { dueAt: { $gt: latestWritten(now, longestMs) } };
    return pullBack(this.#changed, [{ ahead, set: { dueAt: now } }]);
  }
}
