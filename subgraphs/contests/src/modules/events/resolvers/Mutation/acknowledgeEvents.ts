import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { eventCursor } from '../../cursor.ts';
import { SubscriberHeld } from '../../events.service.ts';

const asResult = faultsAsResult(InvalidInput, SubscriberHeld);

export const acknowledgeEvents: NonNullable<MutationResolvers['acknowledgeEvents']> = (
  _parent,
  { input },
  { caller, events },
) =>
  asResult(() =>
    events.acknowledge(caller, input).then((place) => {
      return { __typename: 'AcknowledgeEventsSuccess', cursor: eventCursor(place) };
    }),
  );
