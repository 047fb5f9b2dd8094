import { memberId } from '../members.repository.ts';
import type { MemberResolvers } from './../../types.generated.ts';

export const Member: Pick<
  MemberResolvers,
  'displayName' | 'id' | 'isAnonymous' | 'joinedAt' | 'mayBeMentioned' | 'role' | 'user'
> = {
  id: ({ communityId, userId }) => memberId(communityId, userId),
  user: ({ userId }) => ({ __typename: 'User', id: userId }),
};
