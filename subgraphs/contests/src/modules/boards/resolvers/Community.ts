import type { CommunityResolvers } from './../../types.generated.ts';

export const Community: Pick<CommunityResolvers, 'leaderboard' | '__resolveReference'> = {
  leaderboard: (community, { window, at }, { clock }) => ({ community, window, at: at ?? clock.now() }),
};
