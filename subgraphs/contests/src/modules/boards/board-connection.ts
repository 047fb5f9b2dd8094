import { connectionOf, pageRequest, type PageRequest } from '../../paging.ts';
import { ORDER_KEY_PATTERN } from '../scoring/ranking.ts';
import type { BoardPage, BoardRow } from './boards.view.ts';

const MAX_ROWS = 100;

/** Reads the arguments of a page of a board. Throws BAD_USER_INPUT. */
export const boardPageRequest = (args: { first: number; after?: string | null }): PageRequest =>
  pageRequest(args, { max: MAX_ROWS, keyPattern: ORDER_KEY_PATTERN });

/** A row as the API gives it. */
export const rowNode = ({ userId, rank, points, solved, lastScoredAt }: BoardRow) => ({
  rank,
  user: { __typename: 'User' as const, id: userId },
  points,
  solved,
  lastScoredAt,
});

export function boardConnection(page: BoardPage) {
  const { edges, pageInfo } = connectionOf(page, ({ order }) => order);
  return { edges: edges.map(({ cursor, node }) => ({ cursor, node: rowNode(node) })), pageInfo };
}
