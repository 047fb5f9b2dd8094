import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { CommunityNotFound, NotModerator } from '../../../communities/communities.errors.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound, NotModerator);

export const setTitleRole: NonNullable<MutationResolvers['setTitleRole']> = (
  _parent,
  { input },
  { caller, titleRoles },
) =>
  asResult(() =>
    titleRoles.setRole(caller, input).then((community) => ({ __typename: 'CommunitySuccess', community })),
  );
