import { mapIterator } from '@leetcord/kit/streams/map-iterator';
import type { SubscriptionResolvers } from './../../../types.generated.ts';
import { typedEvent } from '../../registry.ts';

export const events: NonNullable<SubscriptionResolvers['events']> = {
  subscribe: async (_parent, { subscriber }, { caller, events: service, view }) =>
    mapIterator(await service.followAll(caller, subscriber), (event) => {
      view.forget();
      return { events: typedEvent(event) };
    }),
};
