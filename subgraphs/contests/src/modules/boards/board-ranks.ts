import type { Transaction } from '../../transaction.ts';
import type { BoardMarks, BoardMarksRepository } from './board-marks.repository.ts';
import type { ChangedBoardsRepository } from './changed-boards.repository.ts';
import type { Score, ScoresRepository } from './scores.repository.ts';

/** To this place ranks are exact, and a board of no more rows has no marks. */
export const EXACT_PLACES = 1_000;

/** Where a row stands: its key, on a board. */
type Place = Pick<Score, 'board' | 'order'>;

export interface BoardRanksSources {
  scores: ScoresRepository;
  boardMarks: BoardMarksRepository;
  changedBoards: ChangedBoardsRepository;
}

/**
 * How many rows rank better than one. Up to the 1,000th place they are counted at that moment; beyond it, from the last mark before the row. So it costs the
 * same however many rows a board has, and nobody who scores writes what others write too.
 */
export class BoardRanks {
  readonly #scores: ScoresRepository;
  readonly #marks: BoardMarksRepository;
  readonly #changed: ChangedBoardsRepository;

  constructor({ scores, boardMarks, changedBoards }: BoardRanksSources) {
    this.#scores = scores;
    this.#marks = boardMarks;
    this.#changed = changedBoards;
  }

  /** The marks of those of these boards that have any. */
  async marksOf(boards: readonly string[]): Promise<Map<string, BoardMarks>> {
    return boards.length === 0 ? new Map() : this.#marks.findMany(boards);
  }

  /** How many rows rank better than one, by the marks of its board. */
  async betterThan({ board, order }: Place, marks: BoardMarks | undefined): Promise<number> {
    const mark = lastMark(order, marks);
    const counted = await this.#scores.count(board, { from: mark?.order, before: order });
    // And itself.
    if (marks === undefined) await this.#noteLarge([[board, counted + 1]]);
    return (mark?.better ?? 0) + counted;
  }

  /** The same of rows that are of different boards: by board, in one command. */
  async betterThanEach(
    places: readonly Place[],
    marks: ReadonlyMap<string, BoardMarks>,
    tx: Transaction,
  ): Promise<Map<string, number>> {
    const from = new Map(places.map(({ board, order }) => [board, lastMark(order, marks.get(board))]));
    const ranges = places.map(({ board, order }) => ({ board, from: from.get(board)?.order, before: order }));
    const counts = [...(await this.#scores.countEach(ranges, tx))];
    await this.#noteLarge(
      counts.filter(([board]) => !marks.has(board)).map(([board, counted]) => [board, counted + 1]),
    );
    return new Map(counts.map(([board, counted]) => [board, (from.get(board)?.better ?? 0) + counted]));
  }

  /** How many rows each of these boards has: exactly, or as it was when its marks were made. */
  async rowsOf(boards: readonly string[], marks: ReadonlyMap<string, BoardMarks>): Promise<Map<string, number>> {
    const small = boards.filter((board) => !marks.has(board));
    const counts = await this.#scores.countEach(small.map((board) => ({ board })));
    await this.#noteLarge([...counts]);
    return new Map([...counts, ...[...marks].map(([board, { rows }]) => [board, rows] as const)]);
  }

  /** Has the marks of those of these boards that have any made anew, since they are about to change; gives which these are. */
  async noteChanged(boards: readonly string[]): Promise<string[]> {
    if (boards.length === 0) return [];
    const marked = await this.#marks.marked(boards);
    await this.#changed.note(marked);
    return marked;
  }

  /** Has marks made for boards that have none yet, and more rows than are counted. */
  async #noteLarge(counted: readonly (readonly [string, number])[]): Promise<void> {
    await this.#changed.note(counted.filter(([, rows]) => rows > EXACT_PLACES).map(([board]) => board));
  }
}

/** The last mark that is not after a key; undefined where all rows before it are counted. */
const lastMark = (order: string, marks: BoardMarks | undefined) => marks?.marks.findLast((mark) => mark.order <= order);

/**
 * A key that a page beside this one (or at an end of the board, for null) does not reach, unless the board has changed much since its marks were made. Some
 * databases read all rows up to where a range ends, whatever the limit.
 */
export function keyBeyondPage(
  beside: string | null,
  marks: BoardMarks | undefined,
  { isBackward }: { isBackward: boolean },
): string | undefined {
  // A cursor may be right before the nearest mark: the one behind it is a stretch away.
  const all = marks?.marks ?? [];
  if (isBackward) return all.filter(({ order }) => beside === null || order < beside).at(-2)?.order;
  if (beside === null) return all[0]?.order;
  return all.filter(({ order }) => order > beside).at(1)?.order;
}
