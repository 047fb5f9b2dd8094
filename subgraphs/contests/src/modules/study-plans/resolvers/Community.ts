import { connectionOf, pageRequest } from '@leetcord/kit/graphql/paging';
import type { CommunityResolvers } from './../../types.generated.ts';
import { STUDY_PLAN_LIST_KEY_PATTERN } from '../study-plan.ts';

const MAX_PLANS = 50;

export const Community: Pick<CommunityResolvers, 'studyPlans' | '__resolveReference'> = {
  studyPlans: async ({ _id }, { states, ...args }, { view }) => {
    const request = pageRequest(args, { max: MAX_PLANS, keyPattern: STUDY_PLAN_LIST_KEY_PATTERN });
    return connectionOf(await view.studyPlans.page(_id, request, states), ({ listKey }) => listKey);
  },
};
