import { requireReader } from '@leetcord/kit/auth/caller';
import { mapIterator } from '@leetcord/kit/streams/map-iterator';
import type { SubscriptionResolvers } from './../../../types.generated.ts';

export const myDuels: NonNullable<SubscriptionResolvers['myDuels']> = {
  subscribe: async (_parent, _args, { caller, duelsFeed, view }) => {
    const userId = requireReader(caller, 'account:read');
    return mapIterator(await duelsFeed.follow(userId), async () => {
      view.forget();
      return { myDuels: await view.duels.openOf(userId) };
    });
  },
};
