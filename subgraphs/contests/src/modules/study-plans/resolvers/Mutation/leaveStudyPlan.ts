import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import { NotMember } from '../../../communities/communities.errors.ts';
import { StudyPlanNotFound } from '../../study-plans.errors.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput, NotMember, StudyPlanNotFound);

export const leaveStudyPlan: NonNullable<MutationResolvers['leaveStudyPlan']> = (
  _parent,
  { input },
  { caller, studyPlans },
) => asResult(async () => ({ __typename: 'StudyPlanEntrySuccess', ...(await studyPlans.leave(caller, input)) }));
