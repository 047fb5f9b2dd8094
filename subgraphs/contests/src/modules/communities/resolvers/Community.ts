import type { CommunityResolvers } from './../../types.generated.ts';

export const Community: Pick<
  CommunityResolvers,
  | 'announcementChannelId'
  | 'createdAt'
  | 'discordGuildId'
  | 'id'
  | 'memberCount'
  | 'members'
  | 'myMembership'
  | 'name'
  | 'visibility'
  | '__resolveReference'
> = {
  // A reference comes as free JSON: its id may be anything.
  __resolveReference: async ({ id }, { view }) => (typeof id === 'string' ? view.communities.find(id) : null),
  id: ({ _id }) => _id,
  announcementChannelId: (community, _args, { view }) => view.communities.announcementChannelOf(community),
  memberCount: ({ _id }, _args, { view }) => view.communities.memberCount(_id),
  members: async (_parent, _arg, _ctx) => {
    /* Community.members resolver is required because Community.members exists but CommunityMapper.members does not */
  },
  myMembership: async (_parent, _arg, _ctx) => {
    /* Community.myMembership resolver is required because Community.myMembership exists but CommunityMapper.myMembership does not */
  },
};
