import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, NotMember } from '../../../communities/communities.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound, NotMember);

export const setProfileVisibility: NonNullable<MutationResolvers['setProfileVisibility']> = (
  _parent,
  { input },
  { caller, profiles },
) =>
  asResult(async () => {
    await profiles.setVisibility(caller, input);
    return { __typename: 'SetProfileVisibilitySuccess', visibility: input.visibility };
  });
