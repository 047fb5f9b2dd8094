import type { ContestStartedEventResolvers } from './../../types.generated.ts';
import { eventCursor } from '../cursor.ts';
import { contestStarted } from '../kinds/contest-started.ts';

export const ContestStartedEvent: ContestStartedEventResolvers = {
  cursor: ({ _id }) => eventCursor(_id),
  notification: () => contestStarted.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  contest: ({ contestId }, _args, { view }) => view.contests.require(contestId),
};
