import type { CommunityResolvers } from './../../types.generated.ts';

export const Community: Pick<
  CommunityResolvers,
  'announcementChannelId' | 'destinations' | 'newsHolds' | '__resolveReference'
> = {
  announcementChannelId: (community, _args, { view }) =>
    view.communities.destinationsOf(community)?.[0]?.channelId ?? null,
  destinations: (community, _args, { view }) => view.communities.destinationsOf(community),
  newsHolds: (community, { channelId }, { caller, news }) => news.holdsIn(caller, community, channelId),
};
