import type { DailyChallengeEventResolvers } from './../../types.generated.ts';
import { eventCursor } from '../../events/cursor.ts';
import { dailyChallenge } from '../../events/kinds/daily-challenge.ts';

export const DailyChallengeEvent: DailyChallengeEventResolvers = {
  cursor: ({ _id }) => eventCursor(_id),
  notification: () => dailyChallenge.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  problem: ({ problemSlug }) => ({ __typename: 'Problem', slug: problemSlug }),
};
