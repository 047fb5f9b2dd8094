import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput);

export const registerCommunity: NonNullable<MutationResolvers['registerCommunity']> = (
  _parent,
  { input },
  { caller, communities },
) =>
  asResult(() =>
    communities.register(caller, input).then((community) => ({ __typename: 'CommunitySuccess', community })),
  );
