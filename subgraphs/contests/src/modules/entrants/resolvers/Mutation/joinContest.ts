import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, NotMember } from '../../../communities/communities.errors.ts';
import { ContestNotFound } from '../../../contests/contests.errors.ts';
import { ContestOver, EntryNotNeeded, NotInvited } from '../../entrants.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(
  InvalidInput,
  CommunityNotFound,
  NotMember,
  ContestNotFound,
  ContestOver,
  EntryNotNeeded,
  NotInvited,
);

export const joinContest: NonNullable<MutationResolvers['joinContest']> = (_parent, { input }, { caller, entrants }) =>
  asResult(() => entrants.join(caller, input).then((entered) => ({ __typename: 'EntrySuccess', ...entered })));
