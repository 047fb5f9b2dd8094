import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { CommunityNotFound } from '../../communities.errors.ts';

const asResult = faultsAsResult(CommunityNotFound);

export const setMyPrivacy: NonNullable<MutationResolvers['setMyPrivacy']> = (
  _parent,
  { input: { communityId, isAnonymous, mayBeMentioned } },
  { caller, memberships },
) => {
  const privacy = {
    ...(typeof isAnonymous === 'boolean' && { isAnonymous }),
    ...(typeof mayBeMentioned === 'boolean' && { mayBeMentioned }),
  };
  return asResult(() =>
    memberships.setPrivacy(caller, communityId, privacy).then((member) => ({ __typename: 'MemberSuccess', member })),
  );
};
