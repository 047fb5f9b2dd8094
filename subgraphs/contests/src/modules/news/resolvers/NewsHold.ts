import { checkSize } from '@leetcord/kit/graphql/paging';
import type { NewsHoldResolvers } from './../../types.generated.ts';
import { typedEvent } from '../../events/registry.ts';

const MAX_WAITING = 10;

export const NewsHold: NewsHoldResolvers = {
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  reason: ({ reason = 'REFUSED' }) => reason,
  dueAt: (hold, _args, { news }) => news.dueAt(hold),
  waitingCount: (hold, _args, { news }) => news.waitingCount(hold),
  waiting: async (hold, { first }, { news }) => {
    checkSize(first, MAX_WAITING);
    return (await news.waiting(hold, first)).map(typedEvent);
  },
};
