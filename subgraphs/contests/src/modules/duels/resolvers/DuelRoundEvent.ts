import { publicError } from '@leetcord/kit/graphql/errors';
import type { DuelRoundEventResolvers } from './../../types.generated.ts';
import { shownTime } from '../../disclosure/shown-time.ts';
import { duelRound } from '../../events/kinds/duel-round.ts';

export const DuelRoundEvent: DuelRoundEventResolvers = {
  id: (event, _args, { view }) => view.disclosure.eventId(event),
  cursor: (event, _args, { view }) => view.disclosure.cursorOf(event),
  // The moment would tell when a hidden member solved something.
  at: ({ at }, _args, { view }) => (view.disclosure.seesAll ? at : shownTime(at, 'DAY')),
  notification: () => duelRound.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  duel: ({ contestId }, _args, { view }) => view.duels.require(contestId),
  round: async ({ contestId, problemSlug }, _args, { view }) => {
    const rounds = await view.duels.rounds(await view.duels.require(contestId));
    const round = rounds.find(({ slug }) => slug === problemSlug);
    if (round === undefined) throw publicError('FORBIDDEN', 'The duel has this round no more.');
    return round;
  },
};
