import type { LeaderboardEntryConnectionResolvers } from './../../types.generated.ts';
import { boardEdges, boardPageInfo } from '../board-connection.ts';

export const LeaderboardEntryConnection: LeaderboardEntryConnectionResolvers = {
  edges: (page, _args, { view }) => boardEdges(page, view),
  pageInfo: (page, _args, { view }) => boardPageInfo(page, view),
  totalCount: ({ board }, _args, { view }) => view.boards.count(board.id),
};
