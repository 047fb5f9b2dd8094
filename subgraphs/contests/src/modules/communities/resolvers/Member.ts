import { NOTIFICATION_KINDS } from '../destinations.ts';
import { memberId } from '../members.repository.ts';
import type { MemberResolvers } from './../../types.generated.ts';

export const Member: Pick<
  MemberResolvers,
  'displayName' | 'id' | 'isAnonymous' | 'joinedAt' | 'mayBeMentioned' | 'mutedNews' | 'role' | 'user'
> = {
  id: ({ communityId, userId }) => memberId(communityId, userId),
  mutedNews: ({ mutedNews = [] }) => NOTIFICATION_KINDS.filter((kind) => mutedNews.includes(kind)),
  user: ({ userId }) => ({ __typename: 'User', id: userId }),
};
