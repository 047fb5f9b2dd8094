import type { SuspicionResolvers } from './../../types.generated.ts';

export const Suspicion: SuspicionResolvers = {
  users: ({ userIds }) => userIds.map((id) => ({ __typename: 'User' as const, id })),
};
