import { windowAt } from '../../scoring/windows.ts';
import type { LeaderboardResolvers } from './../../types.generated.ts';
import { checkSize } from '@leetcord/kit/graphql/paging';
import { boardPageRequest, MAX_ROWS, rowNode } from '../board-connection.ts';
import { windowBoardId, type Board } from '../board-id.ts';
import type { LeaderboardMapper } from '../schema.mappers.ts';

const boardOf = ({ community, window, at }: LeaderboardMapper): Board => {
  return { id: windowBoardId(community._id, window, at), communityId: community._id };
};

export const Leaderboard: LeaderboardResolvers = {
  id: (leaderboard) => boardOf(leaderboard).id,
  startsAt: ({ window, at }) => windowAt(window, at).startsAt,
  endsAt: ({ window, at }) => windowAt(window, at).endsAt,
  entries: (leaderboard, args, { view }) => {
    const board = boardOf(leaderboard);
    return view.boards.page(board, boardPageRequest(args, board, view));
  },
  aroundMe: (leaderboard, { first }, { view }) =>
    view.boards.aroundMine(boardOf(leaderboard), checkSize(first, MAX_ROWS)),
  mine: async (leaderboard, _args, { view }) => {
    const board = boardOf(leaderboard);
    const row = await view.boards.mine(board);
    return row && rowNode(row, board, view);
  },
};
