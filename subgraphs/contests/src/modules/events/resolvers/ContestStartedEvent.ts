import type { ContestStartedEventResolvers } from './../../types.generated.ts';
import { contestStarted } from '../kinds/contest-started.ts';

export const ContestStartedEvent: ContestStartedEventResolvers = {
  id: (event, _args, { view }) => view.disclosure.eventId(event),
  cursor: (event, _args, { view }) => view.disclosure.cursorOf(event),
  notification: () => contestStarted.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  contest: ({ contestId }, _args, { view }) => view.contests.require(contestId),
};
