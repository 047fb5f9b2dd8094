import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, NotMember } from '../../../communities/communities.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound, NotMember);

export const setDuelChallenges: NonNullable<MutationResolvers['setDuelChallenges']> = (
  _parent,
  { input },
  { caller, challenges },
) =>
  asResult(() =>
    challenges.setChallenges(caller, input).then((areTaken) => ({ __typename: 'SetDuelChallengesSuccess', areTaken })),
  );
