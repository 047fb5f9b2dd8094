import { connectionOf, pageRequest, type PageRequest } from '@leetcord/kit/graphql/paging';
import { shownTime } from '../disclosure/shown-time.ts';
import { BOARD_CURSOR_PATTERN, boardCursorKey } from '../scoring/ranking.ts';
import type { View } from '../../view.ts';
import type { Board } from './board-id.ts';
import type { BoardPage, BoardRow } from './boards.view.ts';

const MAX_ROWS = 100;

/** Reads the arguments of a page of a board. Throws BAD_USER_INPUT. */
export function boardPageRequest(
  { first, after }: { first: number; after?: string | null },
  board: Board,
  { disclosure }: View,
): PageRequest {
  const unsealed = typeof after === 'string' ? disclosure.unsealCursor(after, board.id) : null;
  return pageRequest({ first, after: unsealed }, { max: MAX_ROWS, keyPattern: BOARD_CURSOR_PATTERN });
}

/** A row as the API shows it to the caller. */
export async function rowNode(row: Omit<BoardRow, 'amongEquals'>, board: Pick<Board, 'communityId'>, view: View) {
  const { userId, rank, points, solved, lastScoredAt } = row;
  const { precision, ...seen } = await view.members.see(board.communityId, userId);
  return { ...seen, rank, points, solved, lastScoredAt: shownTime(lastScoredAt, precision) };
}

/** The rows of a page as the API shows them to the caller. */
export function boardEdges(page: BoardPage, view: View) {
  const { edges } = boardConnection(page, view);
  return Promise.all(edges.map(async ({ cursor, node }) => ({ cursor, node: await rowNode(node, page.board, view) })));
}

export const boardPageInfo = (page: BoardPage, view: View) => boardConnection(page, view).pageInfo;

/** The rows of a page with their cursors. */
export function boardConnection(page: BoardPage, { disclosure }: View) {
  const { edges, pageInfo } = connectionOf(page, boardCursorKey);
  const sealed = edges.map(({ cursor, node }) => ({ cursor: disclosure.sealCursor(cursor, page.board.id), node }));
  return { edges: sealed, pageInfo: { ...pageInfo, endCursor: sealed.at(-1)?.cursor ?? null } };
}
