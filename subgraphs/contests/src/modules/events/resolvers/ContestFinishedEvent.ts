import type { ContestFinishedEventResolvers } from './../../types.generated.ts';
import { contestFinished } from '../kinds/contest-finished.ts';

export const ContestFinishedEvent: ContestFinishedEventResolvers = {
  id: (event, _args, { view }) => view.disclosure.eventId(event),
  cursor: (event, _args, { view }) => view.disclosure.cursorOf(event),
  notification: () => contestFinished.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  contest: ({ contestId }, _args, { view }) => view.contests.require(contestId),
};
