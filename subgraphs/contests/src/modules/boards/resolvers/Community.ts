import type { CommunityResolvers } from './../../types.generated.ts';
import { wantedBoard } from '../wanted-board.ts';

export const Community: Pick<CommunityResolvers, 'leaderboard' | '__resolveReference'> = {
  leaderboard: (community, wanted, { clock }) => wantedBoard(community, wanted, clock),
};
