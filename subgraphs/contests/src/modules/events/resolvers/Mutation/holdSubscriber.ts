import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput);

export const holdSubscriber: NonNullable<MutationResolvers['holdSubscriber']> = (
  _parent,
  { input },
  { caller, events },
) => asResult(async () => ({ __typename: 'HoldSubscriberSuccess', ...(await events.hold(caller, input)) }));
