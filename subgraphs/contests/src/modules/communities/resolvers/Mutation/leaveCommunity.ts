import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { CommunityNotFound, LastOwner } from '../../communities.errors.ts';

const asResult = faultsAsResult(CommunityNotFound, LastOwner);

export const leaveCommunity: NonNullable<MutationResolvers['leaveCommunity']> = async (
  _parent,
  { input: { communityId } },
  { caller, memberships },
) =>
  asResult(() =>
    memberships.leave(caller, communityId).then(() => ({ __typename: 'LeaveCommunitySuccess', communityId })),
  );
