import type { StudyPlanDayEventResolvers } from './../../types.generated.ts';
import { eventCursor } from '../../events/cursor.ts';
import { studyPlanDay } from '../../events/kinds/study-plan-day.ts';
import { itemsOf } from '../plan-items.ts';

export const StudyPlanDayEvent: StudyPlanDayEventResolvers = {
  cursor: ({ _id }) => eventCursor(_id),
  notification: () => studyPlanDay.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  plan: ({ planId }, _args, { view }) => view.studyPlans.find(planId),
  items: async ({ planId, date }, _args, { view }) => {
    const plan = await view.studyPlans.find(planId);
    return plan === null ? [] : itemsOf(plan).filter((item) => item.date === date);
  },
};
