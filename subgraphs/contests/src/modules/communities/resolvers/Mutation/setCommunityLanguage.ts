import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { CommunityNotFound, NotModerator } from '../../communities.errors.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound, NotModerator);

export const setCommunityLanguage: NonNullable<MutationResolvers['setCommunityLanguage']> = (
  _parent,
  { input },
  { caller, communities },
) =>
  asResult(() =>
    communities.setLanguage(caller, input).then((community) => ({ __typename: 'CommunitySuccess', community })),
  );
