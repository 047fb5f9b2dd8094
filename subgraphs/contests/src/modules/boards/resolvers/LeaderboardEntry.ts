import { isMentionedIn } from '../../communities/appearance.ts';
import { parseBoardId } from '../board-id.ts';
import { windowAt } from '../../scoring/windows.ts';
import type { LeaderboardEntryResolvers } from './../../types.generated.ts';

export const LeaderboardEntry: LeaderboardEntryResolvers = {
  id: (row, _args, { view }) => view.disclosure.rowId(row.board.id, row),
  mayBeMentioned: (row, { kind }) => isMentionedIn(row, kind),
  rankYesterday: async ({ board, userId }, _args, { view, clock }) => {
    const { window, span } = parseBoardId(board.id);
    const { communityId } = board;
    const { boardZones } = communityId === null ? {} : await view.communities.require(communityId);
    const now = clock.now();
    const isOver = windowAt(window as 'WEEK', now, boardZones).key !== span;
    if (isOver || window === 'DAY') return null;
    return view.boards.rankAtBeginningOf(windowAt('DAY', now, boardZones).key, board, userId);
  },
};
