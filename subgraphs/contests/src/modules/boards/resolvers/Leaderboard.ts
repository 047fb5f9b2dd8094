import { windowAt, zoneAt } from '../../scoring/windows.ts';
import type { LeaderboardResolvers } from './../../types.generated.ts';
import { checkSize } from '@leetcord/kit/graphql/paging';
import { boardPageRequest, MAX_ROWS, rowNode, rowOwner } from '../board-connection.ts';
import { windowBoardId, type Board } from '../board-id.ts';
import type { LeaderboardMapper } from '../schema.mappers.ts';

const boardOf = ({ community, ...wanted }: LeaderboardMapper): Board => {
  return { id: windowBoardId(community._id, { ...wanted, zones: community.boardZones }), communityId: community._id };
};
const spanOf = ({ community, window, at }: LeaderboardMapper) => windowAt(window, at, community.boardZones);

export const Leaderboard: LeaderboardResolvers = {
  id: (leaderboard) => boardOf(leaderboard).id,
  topic: ({ subject }) => (subject !== null && 'topic' in subject ? subject.topic : null),
  difficulty: ({ subject }) => (subject !== null && 'difficulty' in subject ? subject.difficulty : null),
  timeZone: ({ community, at }) => zoneAt(community.boardZones, at),
  startsAt: (leaderboard) => spanOf(leaderboard).startsAt,
  endsAt: (leaderboard) => spanOf(leaderboard).endsAt,
  rankedAt: (leaderboard, _args, { view }) => view.boards.rankedAt(boardOf(leaderboard).id),
  entries: (leaderboard, args, { view }) => {
    const board = boardOf(leaderboard);
    return view.boards.page(board, boardPageRequest(args, board, view));
  },
  aroundMe: async (leaderboard, { first, discordUserId }, { view }) => {
    const [size, userId] = [checkSize(first, MAX_ROWS), await rowOwner(leaderboard.community._id, discordUserId, view)];
    return userId === null ? null : view.boards.around(boardOf(leaderboard), userId, size);
  },
  mine: async (leaderboard, { discordUserId }, { view }) => {
    const [board, userId] = [boardOf(leaderboard), await rowOwner(leaderboard.community._id, discordUserId, view)];
    const row = userId === null ? null : await view.boards.rowOf(board, userId);
    return row && rowNode(row, board, view);
  },
};
