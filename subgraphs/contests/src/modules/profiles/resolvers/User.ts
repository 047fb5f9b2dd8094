import type { UserResolvers } from './../../types.generated.ts';

export const User: Pick<UserResolvers, 'profile' | '__resolveReference'> = {
  profile: ({ id }, _args, { view }) => view.profiles.ofUser(id),
};
