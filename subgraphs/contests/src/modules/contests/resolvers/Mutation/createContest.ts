import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, NotModerator } from '../../../communities/communities.errors.ts';
import { TooManyContests } from '../../contests.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound, NotModerator, TooManyContests);

export const createContest: NonNullable<MutationResolvers['createContest']> = (
  _parent,
  { input },
  { caller, planning, view },
) =>
  asResult(async () => {
    const contest = view.contests.revealed(await planning.create(caller, input));
    return { __typename: 'CreateContestSuccess', contest };
  });
