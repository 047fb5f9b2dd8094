import { isMentionedIn } from '../../communities/appearance.ts';
import type { DuelPlayerResolvers } from './../../types.generated.ts';

export const DuelPlayer: DuelPlayerResolvers = {
  mayBeMentioned: (player, { kind }) => isMentionedIn(player, kind),
  isMe: ({ userId }, _args, { view }) => view.duels.isSelf(userId),
  rating: ({ duelId, user, ...whose }, _args, { view }) =>
    user === null ? null : view.ratings.changeBy(duelId, whose),
};
