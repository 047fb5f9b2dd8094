import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { NotModerator } from '../../../communities/communities.errors.ts';
import { TooManyContests } from '../../../contests/contests.errors.ts';
import { TemplateNotFound } from '../../templates.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, NotModerator, TooManyContests, TemplateNotFound);

export const createContestFromTemplate: NonNullable<MutationResolvers['createContestFromTemplate']> = (
  _parent,
  { input },
  { caller, templates, view },
) =>
  asResult(async () => {
    const contest = view.contests.revealed(await templates.plan(caller, input));
    return { __typename: 'CreateContestSuccess', contest };
  });
