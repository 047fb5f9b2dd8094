import { connectionOf, pageRequest, type PageArguments, type PageRequest } from '@leetcord/kit/graphql/paging';
import { shownTime } from '../disclosure/shown-time.ts';
import { BOARD_CURSOR_PATTERN, boardCursorKey } from '../scoring/ranking.ts';
import type { SeenUser } from '../communities/members.view.ts';
import type { View } from '../../view.ts';
import type { Board } from './board-id.ts';
import type { BoardPage, BoardRow } from './boards.view.ts';

export const MAX_ROWS = 100;

/** Reads the arguments of a page of a board. Throws BAD_USER_INPUT. */
export function boardPageRequest(args: PageArguments, board: Board, { disclosure }: View): PageRequest {
  const unseal = (cursor: string) => disclosure.unsealCursor(cursor, board.id);
  return pageRequest(args, { max: MAX_ROWS, keyPattern: BOARD_CURSOR_PATTERN, unseal });
}

/** Whose row it is in a community that the caller calls their own, or for the bot that of a Discord account; null for none. */
export const rowOwner = async (
  communityId: string,
  discordUserId: string | null | undefined,
  { members, boards }: View,
): Promise<string | null> => (discordUserId ? members.behindBot(communityId, discordUserId) : boards.reader);

/** A row as the API shows it to the caller; who has it is not shown. */
export interface RowNode extends SeenUser {
  board: Board;
  userId: string;
  rank: number;
  points: number;
  solved: number;
  lastScoredAt: Date;
}

export async function rowNode(row: BoardRow, board: Board, view: View): Promise<RowNode> {
  const { userId, rank, points, solved, lastScoredAt } = row;
  const { communityId } = board;
  const seen = communityId === null ? view.members.seeConsenting(userId) : await view.members.see(communityId, userId);
  return { ...seen, board, userId, rank, points, solved, lastScoredAt: shownTime(lastScoredAt, seen.precision) };
}

/** The rows of a page as the API shows them to the caller. */
export function boardEdges(page: BoardPage, view: View) {
  const { edges } = boardConnection(page, view);
  return Promise.all(edges.map(async ({ cursor, node }) => ({ cursor, node: await rowNode(node, page.board, view) })));
}

export const boardPageInfo = (page: BoardPage, view: View) => boardConnection(page, view).pageInfo;

/** The rows of a page with their cursors. */
export function boardConnection(page: BoardPage, { disclosure }: View) {
  return connectionOf(page, boardCursorKey, (cursor) => disclosure.sealCursor(cursor, page.board.id));
}
