import type { DuelLadderEntryResolvers } from './../../types.generated.ts';
import { ladderBoard } from '../ladder-node.ts';

export const DuelLadderEntry: DuelLadderEntryResolvers = {
  id: (row, _args, { view }) => view.disclosure.rowId(ladderBoard(row.communityId).id, row),
  won: ({ duels }) => duels.won,
  drawn: ({ duels }) => duels.drawn,
  lost: ({ duels }) => duels.lost,
};
