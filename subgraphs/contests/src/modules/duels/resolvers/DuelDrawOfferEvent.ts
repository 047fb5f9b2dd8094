import type { DuelDrawOfferEventResolvers } from './../../types.generated.ts';
import { shownTime } from '../../disclosure/shown-time.ts';
import { duelDrawOffer } from '../../events/kinds/duel-draw-offer.ts';

export const DuelDrawOfferEvent: DuelDrawOfferEventResolvers = {
  id: (event, _args, { view }) => view.disclosure.eventId(event),
  cursor: (event, _args, { view }) => view.disclosure.cursorOf(event),
  // The moment would tell when a hidden member solved something.
  at: ({ at }, _args, { view }) => (view.disclosure.seesAll ? at : shownTime(at, 'DAY')),
  notification: () => duelDrawOffer.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  duel: ({ contestId }, _args, { view }) => view.duels.require(contestId),
  by: async ({ contestId, byUserId }, _args, { view }) =>
    view.duels.player(await view.duels.require(contestId), byUserId),
};
