import { publicError } from '@leetcord/kit/graphql/errors';
import { mapIterator } from '@leetcord/kit/streams/map-iterator';
import { startingAfter } from '@leetcord/kit/streams/stream-start';
import type { SubscriptionResolvers } from './../../../types.generated.ts';
import { typedEvent } from '../../registry.ts';

export const contestEvents: NonNullable<SubscriptionResolvers['contestEvents']> = {
  subscribe: async (_parent, { contestId, after }, { events, view }) => {
    const contest = await view.contests.find(contestId);
    if (contest === null) {
      throw publicError(
        'FORBIDDEN',
        'There is no such contest, or only members of its server may follow it: sign in as one.',
      );
    }
    const { communityId } = contest;
    const place = typeof after === 'string' ? view.disclosure.placeOf(after, communityId) : 'end';
    if (place === null) throw publicError('BAD_USER_INPUT', 'after must be the cursor of an event of this server.');
    const { start, followed } = await events.followSome({ communityId, contestId }, place);
    const visible = mapIterator(followed, async (event) => {
      view.forget();
      // Who may see the contest can change during the subscription.
      return (await view.contests.find(contestId)) && { contestEvents: typedEvent(event) };
    });
    return startingAfter(view.disclosure.cursorOf({ _id: start, communityId }), visible);
  },
};
