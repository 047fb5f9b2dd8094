import { connectionOf, pageRequest, type PageRequest } from '@leetcord/kit/paging';
import { BOARD_CURSOR_PATTERN, boardCursorKey } from '../scoring/ranking.ts';
import type { View } from '../../view.ts';
import type { Board } from './board-id.ts';
import type { BoardPage, BoardRow } from './boards.view.ts';

const MAX_ROWS = 100;

/** Reads the arguments of a page of a board. Throws BAD_USER_INPUT. */
export const boardPageRequest = (args: { first: number; after?: string | null }): PageRequest =>
  pageRequest(args, { max: MAX_ROWS, keyPattern: BOARD_CURSOR_PATTERN });

/** A row as the API gives it to the caller. */
export async function rowNode(row: Omit<BoardRow, 'amongEquals'>, board: Board, view: View) {
  const { userId, rank, points, solved, lastScoredAt } = row;
  const seen = await view.members.see(board.communityId, userId);
  return { ...seen, rank, points, solved, lastScoredAt };
}

/** The rows of a page as the API gives them to the caller. */
export function boardEdges(page: BoardPage, view: View) {
  const { edges } = boardConnection(page);
  return Promise.all(edges.map(async ({ cursor, node }) => ({ cursor, node: await rowNode(node, page.board, view) })));
}

export const boardPageInfo = (page: BoardPage) => boardConnection(page).pageInfo;

const boardConnection = (page: BoardPage) => connectionOf(page, boardCursorKey);
