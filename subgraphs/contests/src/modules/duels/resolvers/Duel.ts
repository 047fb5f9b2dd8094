import type { DuelResolvers } from './../../types.generated.ts';

export const Duel: DuelResolvers = {
  // A reference comes as free JSON: its id may be anything.
  __resolveReference: async ({ id }, { view }) => (typeof id === 'string' ? view.duels.find(id) : null),
  id: ({ _id }) => _id,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  state: (duel, _args, { view }) => view.duels.stateOf(duel),
  challenger: (duel, _args, { view }) => view.duels.player(duel, duel.challengerId),
  challenged: (duel, _args, { view }) => view.duels.player(duel, duel.challengedId),
  bestOf: ({ terms }) => terms.bestOf,
  difficulties: ({ terms }) => terms.difficulties,
  minRating: ({ terms }) => terms.minRating,
  maxRating: ({ terms }) => terms.maxRating,
  challengedAt: ({ createdAt }) => createdAt,
  expiresAt: async (duel, _args, { view }) =>
    (await view.duels.stateOf(duel)) === 'CHALLENGED' ? duel.expiresAt : null,
  startsAt: async (duel, _args, { view }) => (await view.duels.contestOf(duel))?.startsAt ?? null,
  endsAt: async (duel, _args, { view }) => (await view.duels.contestOf(duel))?.endsAt ?? null,
  rounds: (duel, _args, { view }) => view.duels.rounds(duel),
  drawOffer: async (duel, _args, { view }) => view.duels.drawOffer(duel, await view.duels.stateOf(duel)),
  outcome: (duel, _args, { view }) => view.duels.outcome(duel),
  contest: (duel, _args, { view }) => view.duels.contestOf(duel),
};
