import { memberId } from '../members.repository.ts';
import type { MemberResolvers } from './../../types.generated.ts';

export const Member: MemberResolvers = {
  id: ({ communityId, userId }) => memberId(communityId, userId),
  user: ({ userId }) => ({ __typename: 'User', id: userId }),
};
