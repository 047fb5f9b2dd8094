import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { CommunityNotFound, NotModerator } from '../../../communities/communities.errors.ts';
import { TooManyStudyPlans } from '../../study-plans.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, CommunityNotFound, NotModerator, TooManyStudyPlans);

export const createStudyPlan: NonNullable<MutationResolvers['createStudyPlan']> = (
  _parent,
  { input },
  { caller, studyPlans },
) => asResult(async () => ({ __typename: 'StudyPlanSuccess', plan: await studyPlans.create(caller, input) }));
