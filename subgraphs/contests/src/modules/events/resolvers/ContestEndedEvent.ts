import type { ContestEndedEventResolvers } from './../../types.generated.ts';
import { contestEnded } from '../kinds/contest-ended.ts';

export const ContestEndedEvent: ContestEndedEventResolvers = {
  id: (event, _args, { view }) => view.disclosure.eventId(event),
  cursor: (event, _args, { view }) => view.disclosure.cursorOf(event),
  notification: () => contestEnded.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  contest: ({ contestId }, _args, { view }) => view.contests.require(contestId),
};
