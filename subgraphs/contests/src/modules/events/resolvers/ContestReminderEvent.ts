import type { ContestReminderEventResolvers } from './../../types.generated.ts';
import { contestReminder } from '../kinds/contest-reminder.ts';

export const ContestReminderEvent: ContestReminderEventResolvers = {
  id: (event, _args, { view }) => view.disclosure.eventId(event),
  cursor: (event, _args, { view }) => view.disclosure.cursorOf(event),
  notification: () => contestReminder.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  contest: ({ contestId }, _args, { view }) => view.contests.require(contestId),
};
