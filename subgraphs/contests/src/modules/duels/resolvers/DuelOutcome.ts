import type { DuelOutcomeResolvers } from './../../types.generated.ts';

export const DuelOutcome: DuelOutcomeResolvers = {
  winner: ({ duel, winnerId }, _args, { view }) => (winnerId === null ? null : view.duels.player(duel, winnerId)),
};
