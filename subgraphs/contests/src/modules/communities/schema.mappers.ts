export type { Community as CommunityMapper } from './communities.repository.ts';
export type { Member as MemberMapper } from './members.repository.ts';
