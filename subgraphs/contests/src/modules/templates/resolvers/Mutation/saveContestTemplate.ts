import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, NotModerator } from '../../../communities/communities.errors.ts';
import { TooManyTemplates } from '../../templates.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound, NotModerator, TooManyTemplates);

export const saveContestTemplate: NonNullable<MutationResolvers['saveContestTemplate']> = (
  _parent,
  { input },
  { caller, templates },
) => asResult(async () => ({ __typename: 'ContestTemplateSuccess', template: await templates.save(caller, input) }));
