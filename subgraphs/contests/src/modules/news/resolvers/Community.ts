import type { CommunityResolvers } from './../../types.generated.ts';
import { gatherAfterOf, quietUntilIn } from '../../communities/communities.repository.ts';
import { isPrompt } from '../../communities/destinations.ts';

export const Community: Pick<
  CommunityResolvers,
  'announcementChannelId' | 'destinations' | 'gatherAfter' | 'newsHolds' | 'quietHours' | '__resolveReference'
> = {
  announcementChannelId: (community, _args, { view }) =>
    view.communities.destinationsOf(community)?.[0]?.channelId ?? null,
  destinations: (community, _args, { view, clock }) => {
    const waitsUntil = quietUntilIn(community, clock.now());
    const destinations = view.communities.destinationsOf(community);
    return destinations?.map((one) => ({ ...one, waitsUntil: isPrompt(one.kind) ? null : waitsUntil })) ?? null;
  },
  gatherAfter: gatherAfterOf,
  quietHours: ({ quietHours = null }) => quietHours,
  newsHolds: (community, { channelId }, { caller, news }) => news.holdsIn(caller, community, channelId),
};
