import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { CommunityNotFound, LastOwner, MemberNotFound, NotOwner } from '../../communities.errors.ts';

const asResult = faultsAsResult(CommunityNotFound, NotOwner, MemberNotFound, LastOwner);

export const setMemberRole: NonNullable<MutationResolvers['setMemberRole']> = async (
  _parent,
  { input },
  { caller, memberships },
) => asResult(() => memberships.setRole(caller, input).then((member) => ({ __typename: 'MemberSuccess', member })));
