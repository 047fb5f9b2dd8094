import type { LeaderboardEntryConnectionResolvers } from './../../types.generated.ts';
import { boardConnection } from '../board-connection.ts';

export const LeaderboardEntryConnection: LeaderboardEntryConnectionResolvers = {
  edges: (page) => boardConnection(page).edges,
  pageInfo: (page) => boardConnection(page).pageInfo,
  totalCount: ({ board }, _args, { view }) => view.boards.count(board),
};
