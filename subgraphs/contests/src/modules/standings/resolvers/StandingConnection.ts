import { boardConnection, boardPageInfo } from '../../boards/board-connection.ts';
import type { StandingConnectionResolvers } from './../../types.generated.ts';
import { standingNode } from '../standing-node.ts';

export const StandingConnection: StandingConnectionResolvers = {
  edges: ({ contest, page }, _args, { view }) =>
    Promise.all(
      boardConnection(page, view).edges.map(async ({ cursor, node }) => ({
        cursor,
        node: await standingNode(node, contest, { view, isLive: false }),
      })),
    ),
  pageInfo: ({ page }, _args, { view }) => boardPageInfo(page, view),
  rankedAt: ({ contest }, _args, { view }) => view.standings.rankedAt(contest),
  totalCount: ({ contest }, _args, { view }) => view.standings.count(contest),
};
