import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { CommunityNotFound, LastOwner, MemberNotFound, NotModerator, NotOwner } from '../../communities.errors.ts';

const asResult = faultsAsResult(CommunityNotFound, NotModerator, NotOwner, MemberNotFound, LastOwner);

export const removeMember: NonNullable<MutationResolvers['removeMember']> = async (
  _parent,
  { input },
  { caller, memberships },
) =>
  asResult(() =>
    memberships.remove(caller, input).then((community) => ({ __typename: 'CommunitySuccess', community })),
  );
