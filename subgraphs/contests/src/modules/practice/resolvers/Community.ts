import type { CommunityResolvers } from './../../types.generated.ts';

export const Community: Pick<CommunityResolvers, 'daily' | 'practice' | 'problem' | '__resolveReference'> = {
  daily: ({ _id }, _args, { view }) => view.daily.today(_id),
  problem: ({ _id: communityId }, { slug }) => ({ communityId, slug }),
  practice: ({ _id }, { discordUserId }, { view }) => view.practice.memberMeant(_id, discordUserId),
};
