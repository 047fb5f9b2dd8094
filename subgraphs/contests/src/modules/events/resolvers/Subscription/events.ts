import type { SubscriptionResolvers } from './../../../types.generated.ts';
import { mapIterator } from '../../map-iterator.ts';
import { typedEvent } from '../../registry.ts';

export const events: NonNullable<SubscriptionResolvers['events']> = {
  subscribe: async (_parent, { subscriber }, { caller, events: service, view }) =>
    mapIterator(await service.followAll(caller, subscriber), (event) => {
      view.forget();
      return { events: typedEvent(event) };
    }),
};
