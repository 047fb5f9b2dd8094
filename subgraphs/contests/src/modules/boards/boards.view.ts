import { readerOf, type Caller } from '@leetcord/kit/auth/caller';
import DataLoader from 'dataloader';
import { pageOf, type Page, type PageRequest } from '@leetcord/kit/paging';
import type { Board } from './board-id.ts';
import { rankRows, type Ranked } from '../scoring/ranking.ts';
import type { Score, ScoresRepository } from './scores.repository.ts';

export type BoardRow = Ranked<Score>;

/** A page of a board. */
export interface BoardPage extends Page<BoardRow> {
  board: Board;
}

/** Reads boards for one request. Whoever sees the community or contest of a board sees the board. */
export class BoardsView {
  readonly #caller: Caller;
  readonly #scores: ScoresRepository;
  readonly #starts: DataLoader<{ board: string; first: number }, Score[], string>;
  readonly #counts: DataLoader<string, number>;

  constructor(caller: Caller, scores: ScoresRepository) {
    this.#caller = caller;
    this.#scores = scores;
    this.#starts = new DataLoader((pages) => this.#readStarts(pages), {
      cacheKeyFn: ({ board, first }) => `${first}:${board}`,
    });
    this.#counts = new DataLoader(async (boards) => {
      const counts = await scores.counts(boards);
      return boards.map((board) => counts.get(board) ?? 0);
    });
  }

  /** A page of a board, with ranks that take in all rows before it. */
  async page(board: Board, request: PageRequest): Promise<BoardPage> {
    const { first, afterKey } = request;
    if (afterKey === null) {
      const { items, hasNextPage } = pageOf(await this.#starts.load({ board: board.id, first }), first);
      return { board, items: rankRows(items), hasNextPage };
    }
    const { items, hasNextPage } = pageOf(await this.#scores.page(board.id, request), first);
    const [top] = items;
    if (top === undefined) return { board, items: [], hasNextPage };
    const [before, better] = await Promise.all([
      this.#scores.countBefore(board.id, top),
      this.#scores.countBetter(board.id, top),
    ]);
    return { board, items: rankRows(items, { before, better }), hasNextPage };
  }

  /** The signed-in user's row, or null. */
  async mine({ id }: Board): Promise<Omit<BoardRow, 'amongEquals'> | null> {
    const userId = readerOf(this.#caller, 'account:read');
    if (userId === null) return null;
    const score = await this.#scores.find(id, userId);
    return score && { ...score, rank: 1 + (await this.#scores.countBetter(id, score)) };
  }

  count(board: string): Promise<number> {
    return this.#counts.load(board);
  }

  /** Forgets what was read: for the next event of a subscription. */
  forget(): void {
    this.#starts.clearAll();
    this.#counts.clearAll();
  }

  async #readStarts(pages: readonly { board: string; first: number }[]): Promise<Score[][]> {
    const [only] = pages;
    if (only !== undefined && pages.length === 1) {
      return [await this.#scores.page(only.board, { first: only.first, afterKey: null })];
    }
    const limit = Math.max(...pages.map(({ first }) => first)) + 1;
    const starts = await this.#scores.starts([...new Set(pages.map(({ board }) => board))], limit);
    return pages.map(({ board, first }) => (starts.get(board) ?? []).slice(0, first + 1));
  }
}
