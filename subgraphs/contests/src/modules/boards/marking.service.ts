import { isAwaited } from '@leetcord/kit/time/ahead';
import type { Clock } from '@leetcord/kit/time/clock';
import type { BoardMarksRepository, Mark } from './board-marks.repository.ts';
import { EXACT_PLACES } from './board-ranks.ts';
import type { ChangedBoardsRepository } from './changed-boards.repository.ts';
import type { ScoresRepository } from './scores.repository.ts';

/** How many marks a board has at most: they are one document, which is read whole. Up to a million rows a stretch has 1,000. */
const MAX_MARKS = 1_000;
const STRETCH_ROWS = 1_000;

/** Marks are made at most so often, in ms, and take at most a fiftieth of the time. */
const EVERY_MS = 60_000;
const REST = 50;
/** They are made at least so often while a board changes, in ms, however long it takes. */
const LONGEST_MS = 60 * 60_000;

const NOTES_AT_ONCE = 1_000;

export interface MarkingServiceOptions {
  scores: ScoresRepository;
  boardMarks: BoardMarksRepository;
  changedBoards: ChangedBoardsRepository;
  clock: Clock;
  /** Measures how long marks take: ms from any moment on. */
  elapsedMs?: () => number;
}

/**
 * Makes the marks of boards that have changed, in one pass over the keys of their rows. If it is killed, the notes of what changed are still there, and the
 * marks are those of before.
 */
export class MarkingService {
  readonly #options: Required<MarkingServiceOptions>;

  constructor(options: MarkingServiceOptions) {
    this.#options = { elapsedMs: () => performance.now(), ...options };
  }

  isDue(): Promise<boolean> {
    return this.#options.changedBoards.isDue();
  }

  async markDue(): Promise<void> {
    const { boardMarks, changedBoards, clock } = this.#options;
    const notes = Map.groupBy(await changedBoards.due(NOTES_AT_ONCE), ({ board }) => board);
    for (const [board, ofBoard] of notes) {
      const known = await boardMarks.find(board);
      if (known !== null && isAwaited(known.keptUntil, clock.now(), LONGEST_MS)) {
        await changedBoards.putOff(board, known.keptUntil);
        continue;
      }
      await this.mark(board, known?.rows);
      await changedBoards.remove(ofBoard);
    }
  }

  /** Makes a board's marks; `rowsBefore`: how many rows it had about. */
  async mark(board: string, rowsBefore = 0): Promise<void> {
    const { boardMarks, clock, elapsedMs } = this.#options;
    const madeAt = clock.now();
    const startedMs = elapsedMs();
    const { marks, rows } = await this.#walk(board, Math.max(STRETCH_ROWS, Math.ceil(rowsBefore / MAX_MARKS)));
    if (rows <= EXACT_PLACES) return boardMarks.remove(board);
    const restMs = Math.min(LONGEST_MS, Math.max(EVERY_MS, REST * (elapsedMs() - startedMs)));
    await boardMarks.put({ _id: board, madeAt, keptUntil: new Date(madeAt.getTime() + restMs), rows, marks });
  }

  /** Corrects what a clock that ran ahead has left. */
  async pullBack(): Promise<void> {
    const { boardMarks, changedBoards, clock } = this.#options;
    await boardMarks.pullBack(clock.now(), LONGEST_MS);
    await changedBoards.pullBack(clock.now(), LONGEST_MS);
  }

  /** From the first row to the last. Rows with one key are in one stretch, however many they are. */
  async #walk(board: string, stretch: number): Promise<{ marks: Mark[]; rows: number }> {
    const marks: Mark[] = [];
    let [rows, marked, last] = [0, 0, ''];
    for await (const order of this.#options.scores.orders(board)) {
      // Better places are counted from the first row.
      if (order !== last && rows >= EXACT_PLACES && rows - marked >= stretch) {
        marks.push({ order, better: rows });
        marked = rows;
      }
      last = order;
      rows += 1;
    }
    return { marks, rows };
  }
}
