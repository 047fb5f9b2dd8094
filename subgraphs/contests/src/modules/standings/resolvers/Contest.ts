import { boardPageRequest } from '../../boards/board-connection.ts';
import { contestBoardId } from '../../boards/board-id.ts';
import type { ContestResolvers } from './../../types.generated.ts';
import { standingNode } from '../standing-node.ts';

export const Contest: Pick<ContestResolvers, 'freezesAt' | 'isFrozen' | 'mine' | 'standings' | '__resolveReference'> = {
  freezesAt: ({ freezesAt }) => freezesAt ?? null,
  isFrozen: (contest, _args, { view }) => view.standings.isFrozen(contest),
  standings: async (contest, args, { view }) => {
    const board = { id: contestBoardId(contest._id), communityId: contest.communityId };
    return { contest, page: await view.standings.page(contest, boardPageRequest(args, board, view)) };
  },
  mine: async (contest, _args, { view }) => {
    const row = await view.standings.mine(contest);
    return row && standingNode(row, contest, { view, isLive: true });
  },
};
