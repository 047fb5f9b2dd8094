import { boardEdges, boardPageInfo } from '../../boards/board-connection.ts';
import type { StandingConnectionResolvers } from './../../types.generated.ts';

export const StandingConnection: StandingConnectionResolvers = {
  edges: (page, _args, { view }) => boardEdges(page, view),
  pageInfo: (page, _args, { view }) => boardPageInfo(page, view),
  totalCount: ({ board }, _args, { view }) => view.boards.count(board.id),
};
