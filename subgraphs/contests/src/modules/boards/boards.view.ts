import { readerOf, type Caller } from '@leetcord/kit/auth/caller';
import DataLoader from 'dataloader';
import { pageOf, type Page, type PageRequest } from '@leetcord/kit/graphql/paging';
import type { Board } from './board-id.ts';
import { rankRows, type Ranked } from '../scoring/ranking.ts';
import type { ScoresRepository, ShownScore } from './scores.repository.ts';

export type BoardRow = Ranked<ShownScore>;

/** A page of a board. */
export interface BoardPage extends Page<BoardRow> {
  board: Board;
}

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
    const { items, hasNextPage } = pageOf(await this.#scores.page(board.id, request), request.first);
    const [top] = items;
    if (top === undefined || request.afterKey === null) return { board, items: rankRows(items), hasNextPage };
    const [better, equals] = await Promise.all([
      this.#scores.countBetter(board.id, top),
      this.#scores.countEqualsBefore(board.id, top),
    ]);
    return { board, items: rankRows(items, { before: better + equals, better }), hasNextPage };
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
