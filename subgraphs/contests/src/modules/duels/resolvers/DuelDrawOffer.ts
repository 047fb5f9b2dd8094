import type { DuelDrawOfferResolvers } from './../../types.generated.ts';

export const DuelDrawOffer: DuelDrawOfferResolvers = {
  by: ({ duel, byUserId }, _args, { view }) => view.duels.player(duel, byUserId),
};
