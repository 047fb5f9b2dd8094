import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, NotMember } from '../../../communities/communities.errors.ts';
import { ContestNotFound } from '../../../contests/contests.errors.ts';
import { ContestOver, EntryNotNeeded } from '../../entrants.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(
  InvalidInput,
  CommunityNotFound,
  NotMember,
  ContestNotFound,
  ContestOver,
  EntryNotNeeded,
);

export const leaveContest: NonNullable<MutationResolvers['leaveContest']> = (
  _parent,
  { input },
  { caller, entrants },
) => asResult(() => entrants.leave(caller, input).then((entered) => ({ __typename: 'EntrySuccess', ...entered })));
