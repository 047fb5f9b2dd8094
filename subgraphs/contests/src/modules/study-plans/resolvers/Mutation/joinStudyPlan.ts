import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { NotMember } from '../../../communities/communities.errors.ts';
import { StudyPlanFull, StudyPlanNotFound, StudyPlanOver } from '../../study-plans.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, NotMember, StudyPlanNotFound, StudyPlanOver, StudyPlanFull);

export const joinStudyPlan: NonNullable<MutationResolvers['joinStudyPlan']> = (
  _parent,
  { input },
  { caller, studyPlans },
) => asResult(async () => ({ __typename: 'StudyPlanEntrySuccess', ...(await studyPlans.join(caller, input)) }));
