import { publicError } from '@leetcord/kit/graphql/errors';
import { mapIterator } from '@leetcord/kit/streams/map-iterator';
import type { SubscriptionResolvers } from './../../../types.generated.ts';

export const standings: NonNullable<SubscriptionResolvers['standings']> = {
  subscribe: async (_parent, { contestId }, { standingsFeed, view }) => {
    if ((await view.contests.find(contestId)) === null) {
      throw publicError(
        'FORBIDDEN',
        'There is no such contest, or only members of its server may follow it: sign in as one.',
      );
    }
    return mapIterator(standingsFeed.follow(contestId), async () => {
      view.forget();
      // Who may see the contest can change during the subscription.
      const contest = await view.contests.find(contestId);
      return contest && { standings: contest };
    });
  },
};
