import { requireReader } from '@leetcord/kit/auth/caller';
import type { QueryResolvers } from './../../../types.generated.ts';

export const myStudyPlans: NonNullable<QueryResolvers['myStudyPlans']> = (_parent, _args, { caller, view }) =>
  view.studyPlans.runningOf(requireReader(caller, 'account:read'));
