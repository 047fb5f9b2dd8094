import { readerOf, type Caller } from '@leetcord/kit/auth/caller';
import DataLoader from 'dataloader';
import { pageOf, type Page, type PageRequest } from '@leetcord/kit/graphql/paging';
import type { Board } from './board-id.ts';
import { boardCursorKey, rankRows, type Ranked } from '../scoring/ranking.ts';
import type { ScoresRepository, ShownScore } from './scores.repository.ts';

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
  readonly #counts: DataLoader<string, number>;

  constructor(caller: Caller, scores: ScoresRepository) {
    this.#caller = caller;
    this.#scores = scores;
    this.#counts = new DataLoader(async (boards) => {
      const counts = await scores.counts(boards);
      return boards.map((board) => counts.get(board) ?? 0);
    });
  }

  /**
   * A page of a board, with ranks that count all rows before it. It takes one command for each of several boards: a single
   * command would read these boards completely, or (with `$unionWith`) take longer the more rows there are.
   */
  async page(board: Board, request: PageRequest): Promise<BoardPage> {
    const { items, ...sides } = pageOf(await this.#scores.page(board.id, request), request);
    const [top] = items;
    if (top === undefined || !sides.hasPreviousPage) return { board, items: rankRows(items), ...sides };
    return { board, items: rankRows(items, await this.#rowsBefore(board, top)), ...sides };
  }

  /**
   * The signed-in user's row with those around it, `size` in all where there are as many: as many above as below, and more below where there are
   * not as many above. Null when they have no row. It takes six commands at most, however many rows there are.
   */
  async aroundMine(board: Board, size: number): Promise<BoardPage | null> {
    const own = this.reader === null ? null : await this.#scores.find(board.id, this.reader);
    if (own === null) return null;
    const amongEquals = 1 + (await this.#scores.countEqualsBefore(board.id, own));
    const key = boardCursorKey({ ...own, amongEquals });
    const above = { size: rowsAbove(size), key, isBackward: true };
    const before = pageOf(await this.#scores.page(board.id, above), above);
    const below = { size: size - 1 - before.items.length, key, isBackward: false };
    const after = pageOf(await this.#scores.page(board.id, below), below);
    const rows = [...before.items, own, ...after.items];
    const items = rankRows(rows, await this.#rowsBefore(board, rows[0]!));
    return { board, items, hasPreviousPage: before.hasPreviousPage, hasNextPage: after.hasNextPage };
  }

  /** How many rows come before this one, and how many of them rank better. */
  async #rowsBefore({ id }: Board, row: ShownScore): Promise<{ before: number; better: number }> {
    const [better, equals] = await Promise.all([
      this.#scores.countBetter(id, row),
      this.#scores.countEqualsBefore(id, row),
    ]);
    return { before: better + equals, better };
  }

  /** The id of who is signed in, if their rows may be shown to them as their own. */
  get reader(): string | null {
    return readerOf(this.#caller, 'account:read');
  }

  /** The signed-in user's row, or null. */
  async mine(board: Board): Promise<Omit<BoardRow, 'amongEquals'> | null> {
    return this.reader === null ? null : this.rowOf(board, this.reader);
  }

  /** A user's row, for themselves, or null. */
  async rowOf({ id }: Board, userId: string): Promise<Omit<BoardRow, 'amongEquals'> | null> {
    const score = await this.#scores.find(id, userId);
    return score && { ...score, rank: 1 + (await this.#scores.countBetter(id, score)) };
  }

  count(board: string): Promise<number> {
    return this.#counts.load(board);
  }

  /** Clears the cache, for the next event of a subscription. */
  forget(): void {
    this.#counts.clearAll();
  }
}
