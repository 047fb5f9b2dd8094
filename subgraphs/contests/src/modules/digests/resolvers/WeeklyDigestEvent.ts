import type { WeeklyDigestEventResolvers } from './../../types.generated.ts';
import { eventCursor } from '../../events/cursor.ts';
import { weeklyDigest } from '../../events/kinds/weekly-digest.ts';
import { boardOf, leadersOf, streaksOf } from '../digests.view.ts';

const MAX_LEADERS = 5;
const MAX_NEW_MEMBERS = 10;

export const WeeklyDigestEvent: WeeklyDigestEventResolvers = {
  cursor: ({ _id }) => eventCursor(_id),
  notification: () => weeklyDigest.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  leaders: (event, _args, { view }) => leadersOf(event, MAX_LEADERS, view),
  solverCount: async (event, _args, { view }) => view.boards.count((await boardOf(event, view)).id),
  streaks: (event, _args, { view }) => streaksOf(event, view),
  newMembers: async ({ communityId, weekStartsAt: from, weekEndsAt: until }, _args, { view }) => {
    const userIds = await view.members.joinedWithin(communityId, { from, until }, MAX_NEW_MEMBERS);
    return Promise.all(userIds.map((userId) => view.members.see(communityId, userId)));
  },
  nextContest: async ({ communityId }, _args, { view }) => {
    const { items } = await view.contests.page(communityId, { size: 1, key: null, isBackward: true }, ['SCHEDULED']);
    return items[0] ?? null;
  },
};
