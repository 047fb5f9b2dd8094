import type { MemberResolvers } from './../../types.generated.ts';

export const Member: MemberResolvers = {
  user: ({ userId }) => ({ __typename: 'User', id: userId }),
};
