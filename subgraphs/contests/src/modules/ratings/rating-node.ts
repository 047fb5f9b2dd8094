import type { View } from '../../view.ts';
import type { Board } from '../boards/board-id.ts';
import type { RatingRow } from './ratings.view.ts';
import type { RatingMapper } from './schema.mappers.ts';

/** The list of a community's ratings, as cursors and ids name it. */
export const ratingsBoard = (communityId: string): Board => ({ id: `ratings:${communityId}`, communityId });

/** A rating as the API shows it to the caller. */
export const ratingNode = async (row: RatingRow, view: View): Promise<RatingMapper> => ({
  ...row,
  ...(await view.members.see(row.communityId, row.userId)),
});
