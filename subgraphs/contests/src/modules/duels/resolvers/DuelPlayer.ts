import type { DuelPlayerResolvers } from './../../types.generated.ts';

export const DuelPlayer: DuelPlayerResolvers = {
  isMe: ({ userId }, _args, { view }) => view.duels.isSelf(userId),
  rating: (player, _args, { view }) => view.duels.ratingChange(player),
};
