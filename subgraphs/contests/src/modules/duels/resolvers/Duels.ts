import { pageRequest } from '@leetcord/kit/graphql/paging';
import { boardPageRequest, rowOwner } from '../../boards/board-connection.ts';
import { CONTEST_LIST_KEY_PATTERN } from '../../contests/contests.repository.ts';
import type { DuelsResolvers } from './../../types.generated.ts';
import { ladderBoard, ladderNode } from '../ladder-node.ts';

const MAX_DUELS = 50;

export const Duels: DuelsResolvers = {
  entries: ({ communityId }, args, { view }) =>
    view.duels.page(communityId, pageRequest(args, { max: MAX_DUELS, keyPattern: CONTEST_LIST_KEY_PATTERN })),
  ladder: ({ communityId }, args, { view }) =>
    view.ladder.page(communityId, boardPageRequest(args, ladderBoard(communityId), view)),
  opponents: async ({ communityId }, { name }, { view }) =>
    (await view.duels.opponents(communityId, name)).map(({ user, displayName }) => ({
      user,
      displayName: displayName!,
    })),
  mine: async ({ communityId }, { discordUserId }, { view }) => {
    const userId = await rowOwner(communityId, discordUserId, view);
    const row = userId === null ? null : await view.ladder.mine(communityId, userId);
    return row && ladderNode(row, view);
  },
  open: async ({ communityId }, { discordUserId }, { view }) => {
    const userId = await rowOwner(communityId, discordUserId, view);
    return userId === null ? [] : view.duels.openOf(userId, communityId);
  },
  challenges: async ({ communityId }, { discordUserId }, { view }) => {
    const userId = await rowOwner(communityId, discordUserId, view);
    return userId === null ? [] : view.duels.challengesTo(userId, communityId);
  },
  queueEntry: async ({ communityId }, { discordUserId }, { view }) => {
    const userId = await rowOwner(communityId, discordUserId, view);
    return userId === null ? null : view.duels.queueEntry(communityId, userId);
  },
  takesChallenges: async ({ communityId }, { discordUserId }, { view }) => {
    const userId = await rowOwner(communityId, discordUserId, view);
    return userId === null ? null : view.duels.takesChallenges(communityId, userId);
  },
};
