import { windowAt } from '../../scoring/windows.ts';
import type { LeaderboardResolvers } from './../../types.generated.ts';
import { boardPageRequest, rowNode } from '../board-connection.ts';
import { windowBoardId } from '../board-id.ts';
import type { LeaderboardMapper } from '../schema.mappers.ts';

const boardOf = ({ community, window, at }: LeaderboardMapper) => windowBoardId(community._id, window, at);

export const Leaderboard: LeaderboardResolvers = {
  startsAt: ({ window, at }) => windowAt(window, at).startsAt,
  endsAt: ({ window, at }) => windowAt(window, at).endsAt,
  entries: (leaderboard, args, { view }) => view.boards.page(boardOf(leaderboard), boardPageRequest(args)),
  mine: async (leaderboard, _args, { view }) => {
    const row = await view.boards.mine(boardOf(leaderboard));
    return row && rowNode(row);
  },
};
