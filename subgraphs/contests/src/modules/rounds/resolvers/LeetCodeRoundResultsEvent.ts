import type { LeetCodeRoundResultsEventResolvers } from './../../types.generated.ts';
import { eventCursor } from '../../events/cursor.ts';
import { leetcodeRoundResults } from '../../events/kinds/leetcode-round-results.ts';

export const LeetCodeRoundResultsEvent: LeetCodeRoundResultsEventResolvers = {
  cursor: ({ _id }) => eventCursor(_id),
  notification: () => leetcodeRoundResults.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  round: async ({ communityId, slug }, _args, { rounds }) => ({ round: await rounds.require(slug), communityId }),
};
