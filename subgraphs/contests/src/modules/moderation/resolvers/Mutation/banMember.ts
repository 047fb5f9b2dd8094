import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, MemberNotFound, NotModerator, NotOwner } from '../../../communities/communities.errors.ts';
import { OwnerNotBanned, SelfNotBanned } from '../../moderation.errors.ts';
import { asModerated } from '../../moderation-result.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(
  InvalidInput,
  CommunityNotFound,
  NotModerator,
  MemberNotFound,
  NotOwner,
  OwnerNotBanned,
  SelfNotBanned,
);

export const banMember: NonNullable<MutationResolvers['banMember']> = (_parent, { input }, { caller, moderation }) =>
  asResult(() => moderation.ban(caller, input).then(asModerated));
