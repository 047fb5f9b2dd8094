import { checkSize } from '@leetcord/kit/graphql/paging';
import type { View } from '../../../view.ts';
import { boardPageRequest, MAX_ROWS, rowNode } from '../../boards/board-connection.ts';
import { globalBoardId, type Board } from '../../boards/board-id.ts';
import { windowAt } from '../../scoring/windows.ts';
import type { DiscordMemberInput, GlobalLeaderboardResolvers } from './../../types.generated.ts';
import type { GlobalLeaderboardMapper } from '../schema.mappers.ts';

const boardOf = ({ window, at }: GlobalLeaderboardMapper): Board => ({
  id: globalBoardId(window, at),
  communityId: null,
});

export const GlobalLeaderboard: GlobalLeaderboardResolvers = {
  id: (leaderboard) => boardOf(leaderboard).id,
  startsAt: ({ window, at }) => windowAt(window, at).startsAt,
  endsAt: ({ window, at }) => windowAt(window, at).endsAt,
  rankedAt: (leaderboard, _args, { view }) => view.boards.rankedAt(boardOf(leaderboard).id),
  entries: (leaderboard, args, { view }) => {
    const board = boardOf(leaderboard);
    return view.boards.page(board, boardPageRequest(args, board, view));
  },
  aroundMe: async (leaderboard, { first, member }, { view }) => {
    const [size, userId] = [checkSize(first, MAX_ROWS), await readerOf(member, view)];
    return userId === null ? null : view.boards.around(boardOf(leaderboard), userId, size);
  },
  mine: async (leaderboard, { member }, { view }) => {
    const [board, userId] = [boardOf(leaderboard), await readerOf(member, view)];
    const row = userId === null ? null : await view.boards.rowOf(board, userId);
    return row && rowNode(row, board, view);
  },
  includesMe: async (_leaderboard, { member }, { view, globalBoard }) => {
    const userId = await readerOf(member, view);
    return userId === null ? null : globalBoard.includes(userId);
  },
};

/** Whose row it is that the caller calls their own; null for none. */
const readerOf = async (member: DiscordMemberInput | null | undefined, view: View): Promise<string | null> =>
  member ? view.members.behindBot(member.communityId, member.discordUserId) : view.boards.reader;
