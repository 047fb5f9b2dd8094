import type { ContestReminderEventResolvers } from './../../types.generated.ts';
import { eventCursor } from '../cursor.ts';
import { contestReminder } from '../kinds/contest-reminder.ts';

export const ContestReminderEvent: ContestReminderEventResolvers = {
  cursor: ({ _id }) => eventCursor(_id),
  notification: () => contestReminder.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  contest: ({ contestId }, _args, { view }) => view.contests.require(contestId),
};
