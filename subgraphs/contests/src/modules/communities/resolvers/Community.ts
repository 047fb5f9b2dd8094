import type { CommunityResolvers } from './../../types.generated.ts';
export const Community: Pick<
  CommunityResolvers,
  | 'announcementChannelId'
  | 'createdAt'
  | 'discordGuildId'
  | 'id'
  | 'memberCount'
  | 'name'
  | 'visibility'
  | '__resolveReference'
> = {/* Implement Community resolver logic here */};
