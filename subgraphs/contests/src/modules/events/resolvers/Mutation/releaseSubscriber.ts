import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput);

export const releaseSubscriber: NonNullable<MutationResolvers['releaseSubscriber']> = (
  _parent,
  { input },
  { caller, events },
) =>
  asResult(async () => {
    await events.release(caller, input);
    return { __typename: 'ReleaseSubscriberSuccess', subscriber: input.subscriber };
  });
