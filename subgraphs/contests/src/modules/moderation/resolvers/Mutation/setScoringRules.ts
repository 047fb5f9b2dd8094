import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, NotModerator } from '../../../communities/communities.errors.ts';
import { asModerated } from '../../moderation-result.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound, NotModerator);

export const setScoringRules: NonNullable<MutationResolvers['setScoringRules']> = (
  _parent,
  { input },
  { caller, moderation },
) => asResult(() => moderation.setScoring(caller, input).then(asModerated));
