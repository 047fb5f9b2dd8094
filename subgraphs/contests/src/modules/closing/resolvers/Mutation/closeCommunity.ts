import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { CommunityNotFound } from '../../../communities/communities.errors.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound);

export const closeCommunity: NonNullable<MutationResolvers['closeCommunity']> = (
  _parent,
  { input },
  { caller, closing },
) => asResult(() => closing.close(caller, input).then((community) => ({ __typename: 'CommunitySuccess', community })));
