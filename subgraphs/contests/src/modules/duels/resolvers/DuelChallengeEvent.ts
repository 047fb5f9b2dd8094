import type { DuelChallengeEventResolvers } from './../../types.generated.ts';
import { shownTime } from '../../disclosure/shown-time.ts';
import { duelChallenge } from '../../events/kinds/duel-challenge.ts';

export const DuelChallengeEvent: DuelChallengeEventResolvers = {
  id: (event, _args, { view }) => view.disclosure.eventId(event),
  cursor: (event, _args, { view }) => view.disclosure.cursorOf(event),
  // The moment would tell when a hidden member solved something.
  at: ({ at }, _args, { view }) => (view.disclosure.seesAll ? at : shownTime(at, 'DAY')),
  notification: () => duelChallenge.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  became: ({ change }) => change,
  duel: ({ contestId }, _args, { view }) => view.duels.require(contestId),
};
