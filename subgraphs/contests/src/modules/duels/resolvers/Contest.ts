import type { ContestResolvers } from './../../types.generated.ts';

export const Contest: Pick<ContestResolvers, 'duel' | '__resolveReference'> = {
  duel: ({ _id, duel }, _args, { view }) => (duel === undefined ? null : view.duels.find(_id)),
};
