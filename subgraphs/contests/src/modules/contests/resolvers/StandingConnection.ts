import { boardConnection } from '../../boards/board-connection.ts';
import type { StandingConnectionResolvers } from './../../types.generated.ts';

export const StandingConnection: StandingConnectionResolvers = {
  edges: (page) => boardConnection(page).edges,
  pageInfo: (page) => boardConnection(page).pageInfo,
  totalCount: ({ board }, _args, { view }) => view.boards.count(board),
};
