import { readerOf, type Caller } from '@leetcord/kit/auth/caller';
import DataLoader from 'dataloader';
import { pageOf, type Page, type PageRequest } from '@leetcord/kit/graphql/paging';
import type { Board } from './board-id.ts';
import type { BoardMarks } from './board-marks.repository.ts';
import { EXACT_PLACES, keyBeyondPage, type BoardRanks } from './board-ranks.ts';
import {
  boardCursorKey,
  nextGroup,
  rankRows,
  readBoardCursor,
  type BetterThan,
  type Ranked,
} from '../scoring/ranking.ts';
import { ranksBefore } from './earlier-ranks.ts';
import type { Score, ScoresRepository, ShownScore } from './scores.repository.ts';

export type BoardRow = Ranked<ShownScore>;

/** A page of a board. */
export interface BoardPage extends Page<BoardRow> {
  board: Board;
}

/** How many of so many rows around one are above it, where there are as many. */
export const rowsAbove = (size: number): number => Math.floor((size - 1) / 2);

/** Reads boards for one request. Whoever may see a board's community or contest may see the board. */
export class BoardsView {
  readonly #caller: Caller;
  readonly #scores: ScoresRepository;
  readonly #ranks: BoardRanks;
  readonly #marks: DataLoader<string, BoardMarks | undefined>;
  readonly #counts: DataLoader<string, number>;
  /** Ranks of users when a day began, by day and board. */
  readonly #earlier = new Map<string, Promise<ReadonlyMap<string, number> | null>>();

  constructor(caller: Caller, { scores, ranks }: { scores: ScoresRepository; ranks: BoardRanks }) {
    this.#caller = caller;
    this.#scores = scores;
    this.#ranks = ranks;
    this.#marks = new DataLoader(async (boards) => {
      const marks = await ranks.marksOf(boards);
      return boards.map((board) => marks.get(board));
    });
    this.#counts = new DataLoader(async (boards) => {
      const marks = (await this.#marks.loadMany(boards)).filter((one) => one !== undefined);
      const failed = marks.find((one) => one instanceof Error);
      if (failed !== undefined) throw failed;
      const counts = await ranks.rowsOf(boards, new Map((marks as BoardMarks[]).map((one) => [one._id, one])));
      return boards.map((board) => counts.get(board) ?? 0);
    });
  }

  /**
   * A page of a board, with ranks. It takes one command for each of several boards: a single
   * command would read these boards completely, or (with `$unionWith`) take longer the more rows there are.
   */
  async page(board: Board, request: PageRequest): Promise<BoardPage> {
    const { items, ...sides } = await this.#page(board, request);
    return { board, items: await this.#ranked(board, items, sides), ...sides };
  }

  /**
   * A user's row with those around it, `size` in all where there are as many: as many above as below, and more below where there are
   * not as many above. Null when they have no row. It takes nine commands at most, however many rows there are.
   */
  async around(board: Board, userId: string, size: number): Promise<BoardPage | null> {
    const own = await this.#scores.find(board.id, userId);
    if (own === null) return null;
    const key = boardCursorKey(own);
    const above = { size: rowsAbove(size), key, isBackward: true };
    const before = await this.#page(board, above);
    const below = { size: size - 1 - before.items.length, key, isBackward: false };
    const after = await this.#page(board, below);
    const sides = { hasPreviousPage: before.hasPreviousPage, hasNextPage: after.hasNextPage };
    return { board, items: await this.#ranked(board, [...before.items, own, ...after.items], sides), ...sides };
  }

  async #page({ id }: Board, request: PageRequest): Promise<Page<ShownScore>> {
    const beside = request.key === null ? null : readBoardCursor(request.key).order;
    const until = keyBeyondPage(beside, await this.#marks.load(id), request);
    return pageOf(await this.#scores.page(id, request, until), request);
  }

  async #ranked<T extends ShownScore>(
    board: Board,
    rows: readonly T[],
    { hasPreviousPage }: { hasPreviousPage: boolean },
  ): Promise<Ranked<T>[]> {
    const [first, next] = [rows[0], nextGroup(rows)];
    if (first === undefined || !hasPreviousPage) return rankRows(rows);
    const better = async (row: T | undefined) => (row === undefined ? null : this.#betterThan(board, row));
    const [ofFirst, ofNext] = await Promise.all([this.#betterThan(board, first), better(next)]);
    return rankRows(rows, { first: ofFirst, next: ofNext } satisfies BetterThan);
  }

  async #betterThan({ id }: Board, { order }: Pick<Score, 'order'>): Promise<number> {
    return this.#ranks.betterThan({ board: id, order }, await this.#marks.load(id));
  }

  /** The id of who is signed in, if their rows may be shown to them as their own. */
  get reader(): string | null {
    return readerOf(this.#caller, 'account:read');
  }

  /** A user's row, for themselves, or null. */
  async rowOf(board: Board, userId: string): Promise<BoardRow | null> {
    const score = await this.#scores.find(board.id, userId);
    return score && { ...score, rank: 1 + (await this.#betterThan(board, score)) };
  }

  /** When the places beyond those that are exact were counted; null where the board has no more rows than those. */
  async rankedAt(board: string): Promise<Date | null> {
    return (await this.#marks.load(board))?.madeAt ?? null;
  }

  /** The rank that a user had when a day began; null where they had none, and on boards with so many rows that they are not all read. */
  async rankAtBeginningOf(day: string, { id }: Board, userId: string): Promise<number | null> {
    if ((await this.#marks.load(id)) !== undefined) return null;
    const key = `${day} ${id}`;
    const ranks =
      this.#earlier.get(key) ?? this.#scores.datedOn(id, EXACT_PLACES).then((rows) => rows && ranksBefore(day, rows));
    this.#earlier.set(key, ranks);
    return (await ranks)?.get(userId) ?? null;
  }

  count(board: string): Promise<number> {
    return this.#counts.load(board);
  }

  /** Clears the cache, for the next event of a subscription. */
  forget(): void {
    this.#marks.clearAll();
    this.#counts.clearAll();
    this.#earlier.clear();
  }
}
