import type { LeaderboardEntryResolvers } from './../../types.generated.ts';

export const LeaderboardEntry: LeaderboardEntryResolvers = {
  id: (row, _args, { view }) => view.disclosure.rowId(row.board.id, row),
};
