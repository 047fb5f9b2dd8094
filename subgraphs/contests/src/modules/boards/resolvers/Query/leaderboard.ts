import type { QueryResolvers } from './../../../types.generated.ts';

export const leaderboard: NonNullable<QueryResolvers['leaderboard']> = async (
  _parent,
  { communityId, window, at },
  { clock, view },
) => {
  const community = await view.communities.find(communityId);
  return community && { community, window, at: at ?? clock.now() };
};
