import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { NotModerator } from '../../../communities/communities.errors.ts';
import { TemplateNotFound } from '../../templates.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, NotModerator, TemplateNotFound);

export const skipContestOccurrence: NonNullable<MutationResolvers['skipContestOccurrence']> = (
  _parent,
  { input },
  { caller, templates },
) => asResult(async () => ({ __typename: 'ContestTemplateSuccess', template: await templates.skip(caller, input) }));
