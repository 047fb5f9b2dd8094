import type { CommunityResolvers } from './../../types.generated.ts';

export const Community: Pick<CommunityResolvers, 'practice' | 'problem' | '__resolveReference'> = {
  problem: ({ _id: communityId }, { slug }) => ({ communityId, slug }),
  practice: ({ _id }, { discordUserId }, { view }) => view.practice.memberMeant(_id, discordUserId),
};
