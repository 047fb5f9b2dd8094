import type { DuelRoundResolvers } from './../../types.generated.ts';
import { shownTime } from '../../disclosure/shown-time.ts';

export const DuelRound: DuelRoundResolvers = {
  problem: ({ slug }) => ({ __typename: 'Problem', slug }),
  wonBy: async (round, _args, { view }) => {
    const { userIds } = (await view.duels.takenBy(round)) ?? { userIds: [] };
    return Promise.all(userIds.map((userId) => view.duels.player(round.duel, userId)));
  },
  solvedAt: async (round, _args, { view }) => {
    const taken = await view.duels.takenBy(round);
    if (taken === null) return null;
    const seen = await Promise.all(taken.userIds.map((userId) => view.duels.player(round.duel, userId)));
    // Of two in the same second, the more hidden one.
    if (seen.some(({ precision }) => precision === 'DAY')) return null;
    return shownTime(taken.at, seen.some(({ precision }) => precision === 'MINUTE') ? 'MINUTE' : 'EXACT');
  },
};
