import { publicError } from '@leetcord/kit/graphql/errors';
import { mapIterator } from '@leetcord/kit/streams/map-iterator';
import { startingAfter } from '@leetcord/kit/streams/stream-start';
import type { SubscriptionResolvers } from './../../../types.generated.ts';
import { typedEvent } from '../../../events/registry.ts';

export const duelEvents: NonNullable<SubscriptionResolvers['duelEvents']> = {
  subscribe: async (_parent, { duelId, after }, { events, view }) => {
    const duel = await view.duels.find(duelId);
    if (duel === null) {
      throw publicError(
        'FORBIDDEN',
        'There is no such duel, or only members of its server may follow it: sign in as one.',
      );
    }
    const { communityId } = duel;
    const place = typeof after === 'string' ? view.disclosure.placeOf(after, communityId) : 'end';
    if (place === null) throw publicError('BAD_USER_INPUT', 'after must be the cursor of an event of this server.');
    const { start, followed } = await events.followSome({ communityId, contestId: duelId }, place);
    const visible = mapIterator(followed, async (event) => {
      view.forget();
      // Who may see the duel can change during the subscription.
      return (await view.duels.find(duelId)) && { duelEvents: typedEvent(event) };
    });
    return startingAfter(view.disclosure.cursorOf({ _id: start, communityId }), visible);
  },
};
