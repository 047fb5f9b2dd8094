import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { NotModerator } from '../../../communities/communities.errors.ts';
import { ContestNotFound, ContestTooFarOn } from '../../contests.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, NotModerator, ContestNotFound, ContestTooFarOn);

export const cancelContest: NonNullable<MutationResolvers['cancelContest']> = (
  _parent,
  { input },
  { caller, planning, view },
) =>
  asResult(async () => {
    const contest = view.contests.revealed(await planning.cancel(caller, input));
    return { __typename: 'UpdateContestSuccess', contest };
  });
