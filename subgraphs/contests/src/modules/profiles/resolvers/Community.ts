import type { CommunityResolvers } from './../../types.generated.ts';

export const Community: Pick<CommunityResolvers, 'profileOf' | '__resolveReference'> = {
  profileOf: (community, args, { view }) => view.profiles.behindBot(community, args),
};
