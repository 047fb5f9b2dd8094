import type { UserResolvers } from './../../types.generated.ts';

export const User: Pick<UserResolvers, 'streak' | '__resolveReference'> = {
  // A reference comes as free JSON: its id may be anything.
  __resolveReference: ({ id }) => (typeof id === 'string' ? { __typename: 'User', id } : null),
  streak: ({ id }, _args, { view }) => view.streaks.ofUser(id),
};
