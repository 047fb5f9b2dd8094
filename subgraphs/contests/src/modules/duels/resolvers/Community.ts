import type { CommunityResolvers } from './../../types.generated.ts';

export const Community: Pick<CommunityResolvers, 'duels' | '__resolveReference'> = {
  duels: ({ _id: communityId }) => ({ communityId }),
};
