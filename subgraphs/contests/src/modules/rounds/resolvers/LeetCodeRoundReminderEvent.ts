import type { LeetCodeRoundReminderEventResolvers } from './../../types.generated.ts';
import { eventCursor } from '../../events/cursor.ts';
import { leetcodeRoundReminder } from '../../events/kinds/leetcode-round-reminder.ts';

export const LeetCodeRoundReminderEvent: LeetCodeRoundReminderEventResolvers = {
  cursor: ({ _id }) => eventCursor(_id),
  notification: () => leetcodeRoundReminder.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  round: async ({ communityId, slug }, _args, { rounds }) => ({ round: await rounds.require(slug), communityId }),
};
