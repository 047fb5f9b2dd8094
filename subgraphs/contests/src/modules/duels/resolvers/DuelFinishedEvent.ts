import type { DuelFinishedEventResolvers } from './../../types.generated.ts';
import { shownTime } from '../../disclosure/shown-time.ts';
import { duelFinished } from '../../events/kinds/duel-finished.ts';

export const DuelFinishedEvent: DuelFinishedEventResolvers = {
  id: (event, _args, { view }) => view.disclosure.eventId(event),
  cursor: (event, _args, { view }) => view.disclosure.cursorOf(event),
  // The moment would tell when a hidden member solved something.
  at: ({ at }, _args, { view }) => (view.disclosure.seesAll ? at : shownTime(at, 'DAY')),
  notification: () => duelFinished.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  duel: ({ contestId }, _args, { view }) => view.duels.require(contestId),
};
