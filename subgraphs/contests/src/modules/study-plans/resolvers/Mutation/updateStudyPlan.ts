import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { NotModerator } from '../../../communities/communities.errors.ts';
import { StudyPlanNotFound, StudyPlanOver } from '../../study-plans.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, NotModerator, StudyPlanNotFound, StudyPlanOver);

export const updateStudyPlan: NonNullable<MutationResolvers['updateStudyPlan']> = (
  _parent,
  { input },
  { caller, studyPlans },
) => asResult(async () => ({ __typename: 'StudyPlanSuccess', plan: await studyPlans.update(caller, input) }));
