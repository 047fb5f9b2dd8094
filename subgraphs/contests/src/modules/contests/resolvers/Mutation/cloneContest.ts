import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { NotModerator } from '../../../communities/communities.errors.ts';
import { ContestNotFound, TooManyContests } from '../../contests.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, NotModerator, ContestNotFound, TooManyContests);

export const cloneContest: NonNullable<MutationResolvers['cloneContest']> = (
  _parent,
  { input },
  { caller, planning, view },
) =>
  asResult(async () => {
    const contest = view.contests.revealed(await planning.clone(caller, input));
    return { __typename: 'CreateContestSuccess', contest };
  });
