import type { ContestFinishedEventResolvers } from './../../types.generated.ts';
import { eventCursor } from '../cursor.ts';
import { contestFinished } from '../kinds/contest-finished.ts';

export const ContestFinishedEvent: ContestFinishedEventResolvers = {
  cursor: ({ _id }) => eventCursor(_id),
  notification: () => contestFinished.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  contest: ({ contestId }, _args, { view }) => view.contests.require(contestId),
};
