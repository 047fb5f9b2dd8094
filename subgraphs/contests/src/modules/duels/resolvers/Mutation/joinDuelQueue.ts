import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, NotMember } from '../../../communities/communities.errors.ts';
import { PlayerBusy, LeetCodeAccountNeeded } from '../../duels.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound, NotMember, PlayerBusy, LeetCodeAccountNeeded);

export const joinDuelQueue: NonNullable<MutationResolvers['joinDuelQueue']> = (
  _parent,
  { input },
  { caller, duelQueue },
) =>
  asResult(() => duelQueue.join(caller, input).then((joined) => ({ __typename: 'JoinDuelQueueSuccess', ...joined })));
