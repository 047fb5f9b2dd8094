export type { Community as CommunityMapper } from './communities.repository.ts';
