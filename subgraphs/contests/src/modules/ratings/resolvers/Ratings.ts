import { badArgument } from '@leetcord/kit/graphql/errors';
import { boardPageRequest, rowOwner } from '../../boards/board-connection.ts';
import type { RatingsResolvers } from './../../types.generated.ts';
import { ratingNode, ratingsBoard } from '../rating-node.ts';

export const Ratings: RatingsResolvers = {
  entries: ({ communityId }, args, { view }) =>
    view.ratings.page(communityId, boardPageRequest(args, ratingsBoard(communityId), view)),
  mine: async ({ communityId }, { discordUserId }, { view }) => {
    const userId = await rowOwner(communityId, discordUserId, view);
    const row = userId === null ? null : await view.ratings.mine(communityId, userId);
    return row && ratingNode(row, view);
  },
  of: async ({ communityId }, { userId, discordUserId }, { view }) => {
    if (Boolean(userId) === Boolean(discordUserId)) {
      throw badArgument('userId', 'Say whose rating is meant: by userId or by discordUserId.');
    }
    const whose = userId ?? (await view.members.behindBot(communityId, discordUserId!));
    const row = whose === null ? null : await view.ratings.of(communityId, whose);
    return row && ratingNode(row, view);
  },
};
