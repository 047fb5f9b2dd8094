import type { ContestEndedEventResolvers } from './../../types.generated.ts';
import { eventCursor } from '../cursor.ts';
import { contestEnded } from '../kinds/contest-ended.ts';

export const ContestEndedEvent: ContestEndedEventResolvers = {
  cursor: ({ _id }) => eventCursor(_id),
  notification: () => contestEnded.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  contest: ({ contestId }, _args, { view }) => view.contests.require(contestId),
};
