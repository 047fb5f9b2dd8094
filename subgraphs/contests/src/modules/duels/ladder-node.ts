import type { View } from '../../view.ts';
import type { Board } from '../boards/board-id.ts';
import type { LadderRow } from './ladder.view.ts';
import type { DuelLadderEntryMapper } from './schema.mappers.ts';

/** The ladder of a community, as cursors and ids name it. */
export const ladderBoard = (communityId: string): Board => ({ id: `ladder:${communityId}`, communityId });

/** A row of the ladder as the API shows it to the caller. */
export const ladderNode = async (row: LadderRow, view: View): Promise<DuelLadderEntryMapper> => ({
  ...row,
  ...(await view.members.see(row.communityId, row.userId)),
});
