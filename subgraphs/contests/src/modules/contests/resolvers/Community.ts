import { connectionOf, pageRequest } from '@leetcord/kit/graphql/paging';
import type { CommunityResolvers } from './../../types.generated.ts';
import { reminderMinutesOf } from '../../communities/communities.repository.ts';
import { CONTEST_LIST_KEY_PATTERN } from '../contests.repository.ts';

const MAX_CONTESTS = 50;

export const Community: Pick<CommunityResolvers, 'contests' | 'reminderMinutes' | '__resolveReference'> = {
  reminderMinutes: reminderMinutesOf,
  contests: async ({ _id }, { states, ...args }, { view }) => {
    const request = pageRequest(args, { max: MAX_CONTESTS, keyPattern: CONTEST_LIST_KEY_PATTERN });
    return connectionOf(await view.contests.page(_id, request, states ?? null), ({ listKey }) => listKey);
  },
};
