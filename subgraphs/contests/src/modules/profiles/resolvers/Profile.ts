import { connectionOf, pageRequest } from '@leetcord/kit/graphql/paging';
import { CONTEST_LIST_KEY_PATTERN } from '../../contests/contests.repository.ts';
import type { ProfileResolvers } from './../../types.generated.ts';

const MAX_CONTESTS = 100;

export const Profile: ProfileResolvers = {
  id: ({ userId }) => userId,
  user: ({ userId }) => ({ __typename: 'User', id: userId }),
  visibility: ({ userId, isOwn }, _args, { view }) => (isOwn ? view.profiles.visibilityOf(userId) : null),
  solved: (profile, _args, { view }) => view.profiles.solved(profile),
  topics: async (profile, _args, { view }) => (await view.profiles.solved(profile)).topics,
  days: async (profile, _args, { view }) => (await view.profiles.calendar(profile)).days,
  today: async (profile, _args, { view }) => (await view.profiles.calendar(profile)).today,
  streak: ({ userId, isOwn }, _args, { view }) => view.streaks.ofShown(userId, isOwn),
  contests: async (profile, args, { view }) => {
    const request = pageRequest(args, { max: MAX_CONTESTS, keyPattern: CONTEST_LIST_KEY_PATTERN });
    return connectionOf(await view.profiles.contests(profile, request), ({ key }) => key);
  },
};
