import type { Db } from 'mongodb';
import { scoreOf, type Score } from '../modules/boards/scores.repository.ts';
import { OPEN_BOARD } from '../modules/formats/points.ts';

/** More in one command take longer than it may on a busy machine. */
const AT_ONCE = 100;
const SECOND_MS = 1_000;

/** What the row in this place, from 0, has: as many points as place and number of rows give, and seconds in which several score. */
export interface FilledRow {
  points: number;
  /** In seconds from the first. */
  second: number;
}

/** Puts so many rows of made-up users on a community's board, as settlement writes them: in bulk, and without what they would follow from. */
export async function fillBoard(
  db: Db,
  board: string,
  { rows, from, rowAt }: { rows: number; from: Date; rowAt: (index: number) => FilledRow },
): Promise<void> {
  const scores = db.collection<Score>('scores');
  for (let start = 0; start < rows; start += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, rows - start) }, (_, index) => {
      const { points, second } = rowAt(start + index);
      const lastScoredAt = new Date(from.getTime() + second * SECOND_MS);
      const day = lastScoredAt.toISOString().slice(0, 'yyyy-mm-dd'.length);
      const state = { points, solved: points, lastScoredAt, day, before: null };
      const userId = `filled-${String(start + index).padStart(7, '0')}`;
      return scoreOf(
        { board, userId, state },
        OPEN_BOARD.standing(state, { startsAt: from, endsAt: from, config: {} }),
      );
    });
    await scores.insertMany(some, { ordered: false });
  }
}
