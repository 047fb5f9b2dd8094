import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { CommunityNotFound } from '../../../communities/communities.errors.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound);

export const forgetNewsChannel: NonNullable<MutationResolvers['forgetNewsChannel']> = (
  _parent,
  { input },
  { caller, destinations },
) =>
  asResult(() =>
    destinations.forgetChannel(caller, input).then((wasSet) => ({ __typename: 'ForgetNewsChannelSuccess', wasSet })),
  );
