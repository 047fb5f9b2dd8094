import type { ContestRatedEventResolvers } from './../../types.generated.ts';
import { shownTime } from '../../disclosure/shown-time.ts';
import { contestRated } from '../kinds/contest-rated.ts';
import { typedEvent } from '../registry.ts';

export const ContestRatedEvent: ContestRatedEventResolvers = {
  id: (event, _args, { view }) => view.disclosure.eventId(event),
  cursor: (event, _args, { view }) => view.disclosure.cursorOf(event),
  // The moment would tell when a hidden member solved something.
  at: ({ at }, _args, { view }) => (view.disclosure.seesAll ? at : shownTime(at, 'DAY')),
  notification: async ({ contestId }, _args, { view }) =>
    (await view.contests.require(contestId)).duel === undefined ? contestRated.notification : 'DUEL',
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  contest: ({ contestId }, _args, { view }) => view.contests.require(contestId),
  finished: async ({ contestId }, _args, { events }) => {
    const found = await events.resultOf(contestId);
    return found && typedEvent(found);
  },
};
