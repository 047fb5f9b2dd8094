import type { QueryResolvers } from './../../../types.generated.ts';
import { wantedBoard } from '../../wanted-board.ts';

export const leaderboard: NonNullable<QueryResolvers['leaderboard']> = async (
  _parent,
  { communityId, ...wanted },
  { clock, view },
) => {
  const community = await view.communities.find(communityId);
  return community && wantedBoard(community, wanted, clock);
};
