import type { ContestFinishedEventResolvers } from './../../types.generated.ts';
import { eventCursor } from '../cursor.ts';

export const ContestFinishedEvent: ContestFinishedEventResolvers = {
  cursor: ({ _id }) => eventCursor(_id),
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  contest: ({ contestId }, _args, { view }) => view.contests.require(contestId),
};
