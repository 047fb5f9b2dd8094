import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, NotModerator } from '../../../communities/communities.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound, NotModerator);

export const setStreakFreezes: NonNullable<MutationResolvers['setStreakFreezes']> = (
  _parent,
  { input },
  { caller, streaks },
) =>
  asResult(() =>
    streaks.setFreezes(caller, input).then((community) => ({ __typename: 'CommunitySuccess', community })),
  );
