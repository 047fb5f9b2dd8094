import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, NotMember } from '../../../communities/communities.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound, NotMember);

export const leaveDuelQueue: NonNullable<MutationResolvers['leaveDuelQueue']> = (
  _parent,
  { input },
  { caller, duelQueue },
) => asResult(() => duelQueue.leave(caller, input).then((isNew) => ({ __typename: 'LeaveDuelQueueSuccess', isNew })));
