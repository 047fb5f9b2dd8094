import { publicError } from '@leetcord/kit/graphql/errors';
import type { NewsHoldResolvers } from './../../types.generated.ts';
import { typedEvent } from '../../events/registry.ts';

const MAX_WAITING = 10;

export const NewsHold: NewsHoldResolvers = {
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  waitingCount: (hold, _args, { news }) => news.waitingCount(hold),
  waiting: async (hold, { first }, { news }) => {
    if (first < 1 || first > MAX_WAITING) throw publicError('BAD_USER_INPUT', `first must be 1 to ${MAX_WAITING}.`);
    return (await news.waiting(hold, first)).map(typedEvent);
  },
};
