import type { CommunityResolvers } from './../../types.generated.ts';

export const Community: Pick<CommunityResolvers, 'ratings' | '__resolveReference'> = {
  ratings: ({ _id: communityId }) => ({ communityId }),
};
