import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { NotModerator } from '../../../communities/communities.errors.ts';
import { ContestChanged, ContestNotFound, ContestTooFarOn } from '../../contests.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, NotModerator, ContestChanged, ContestNotFound, ContestTooFarOn);

export const updateContest: NonNullable<MutationResolvers['updateContest']> = (
  _parent,
  { input },
  { caller, planning, view },
) =>
  asResult(async () => {
    const contest = view.contests.revealed(await planning.update(caller, input));
    return { __typename: 'UpdateContestSuccess', contest };
  });
