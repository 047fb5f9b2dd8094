import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, MemberNotFound, NotModerator } from '../../../communities/communities.errors.ts';
import { ContestNotFound } from '../../../contests/contests.errors.ts';
import { asModerated } from '../../moderation-result.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound, NotModerator, ContestNotFound, MemberNotFound);

export const restoreEntrant: NonNullable<MutationResolvers['restoreEntrant']> = (
  _parent,
  { input },
  { caller, moderation },
) => asResult(() => moderation.setDisqualified(caller, { ...input, isDisqualified: false }).then(asModerated));
