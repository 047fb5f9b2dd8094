import { pageOfList, type PageRequest } from '@leetcord/kit/graphql/paging';
import type { Clock } from '@leetcord/kit/time/clock';
import { boardOfContest, contestBoardId } from '../boards/board-id.ts';
import { rowsAbove, type BoardPage, type BoardRow, type BoardsView } from '../boards/boards.view.ts';
import type { ScoresRepository } from '../boards/scores.repository.ts';
import { isFrozen } from '../contests/contest-state.ts';
import type { Contest } from '../contests/contests.repository.ts';
import { hasProblem } from '../formats/problem-set.ts';
import { boardCursorKey } from '../scoring/ranking.ts';
import { StandingsTable } from './standings-table.ts';

/**
 * The standings of contests, for one request. While they are frozen, all see those of the moment when they froze, moderators and services too;
 * only an entrant's own row goes on.
 */
export class StandingsView {
  readonly #boards: BoardsView;
  readonly #scores: ScoresRepository;
  readonly #clock: Clock;
  readonly #tables = new Map<string, Promise<StandingsTable>>();

  constructor(boards: BoardsView, scores: ScoresRepository, clock: Clock) {
    this.#boards = boards;
    this.#scores = scores;
    this.#clock = clock;
  }

  isFrozen(contest: Contest): boolean {
    return isFrozen(contest, this.#clock.now());
  }

  /** Whether a freeze hides the solve of a problem at a moment. */
  hides(contest: Contest, { problemSlug, submittedAt }: { problemSlug: string; submittedAt: Date }): boolean {
    const { freezesAt = null } = contest;
    if (freezesAt === null || submittedAt < freezesAt || !this.isFrozen(contest)) return false;
    return hasProblem(contest.config, problemSlug);
  }

  async page(contest: Contest, request: PageRequest): Promise<BoardPage> {
    const board = boardOfContest(contest);
    if (!this.isFrozen(contest)) return this.#boards.page(board, request);
    return { board, ...pageOfList((await this.table(contest)).rows(), request, boardCursorKey) };
  }

  /** The signed-in user's row with those around it, as in a board; null when no row of theirs is shown. */
  async aroundMine(contest: Contest, size: number): Promise<BoardPage | null> {
    const board = boardOfContest(contest);
    const { reader } = this.#boards;
    if (reader === null) return null;
    if (!this.isFrozen(contest)) return this.#boards.around(board, reader, size);
    const all = (await this.table(contest)).rows();
    const own = all.findIndex(({ userId }) => userId === reader);
    if (own < 0) return null;
    const from = Math.max(0, own - rowsAbove(size));
    const items = all.slice(from, from + size);
    return { board, items, hasPreviousPage: from > 0, hasNextPage: from + size < all.length };
  }

  async count(contest: Contest): Promise<number> {
    if (this.isFrozen(contest)) return (await this.table(contest)).count();
    return this.#boards.count(contestBoardId(contest._id));
  }

  /** When the places beyond those that are exact were counted; null where all are exact. */
  async rankedAt(contest: Contest): Promise<Date | null> {
    return this.isFrozen(contest) ? null : this.#boards.rankedAt(contestBoardId(contest._id));
  }

  /** A user's row as it is now, for themselves, or null; while the standings are frozen, with its rank among the others as they are shown. */
  async rowOf(contest: Contest, userId: string): Promise<BoardRow | null> {
    const board = boardOfContest(contest);
    if (!this.isFrozen(contest)) return this.#boards.rowOf(board, userId);
    const own = await this.#scores.find(board.id, userId);
    if (own === null) return null;
    const better = (await this.table(contest)).rows().filter((row) => row.userId !== userId && row.order < own.order);
    return { ...own, rank: 1 + better.length };
  }

  /** What follows from all rows of a contest; read once. */
  table(contest: Contest): Promise<StandingsTable> {
    const { _id, freezesAt = null, endsAt } = contest;
    const known = this.#tables.get(_id);
    if (known !== undefined) return known;
    const shownBefore = freezesAt !== null && this.isFrozen(contest) ? freezesAt : endsAt;
    const table = this.#scores
      .statesOn(contestBoardId(_id), contest)
      .then((states) => new StandingsTable(contest, states, shownBefore));
    this.#tables.set(_id, table);
    return table;
  }

  /** Forgets what was read: for the next message of a subscription. */
  forget(): void {
    this.#tables.clear();
  }
}
