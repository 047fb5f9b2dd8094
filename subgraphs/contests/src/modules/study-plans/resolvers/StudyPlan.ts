import { connectionOf, pageOfList, pageRequest } from '@leetcord/kit/graphql/paging';
import type { StudyPlanResolvers } from './../../types.generated.ts';
import { itemsOf } from '../plan-items.ts';
import type { StudyPlanItemMapper } from '../schema.mappers.ts';
import { previousDay } from '../study-plan.ts';

const MAX_ITEMS = 100;
const ITEM_KEY_PATTERN = /^\d{3}$/;
const itemKey = ({ position }: StudyPlanItemMapper) => String(position).padStart(3, '0');

export const StudyPlan: StudyPlanResolvers = {
  // A reference comes as free JSON: its id may be anything.
  __resolveReference: async ({ id }, { view }) => (typeof id === 'string' ? view.studyPlans.find(id) : null),
  id: ({ _id }) => _id,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  state: (plan, _args, { view }) => view.studyPlans.stateOf(plan),
  endsOn: ({ overFrom }) => previousDay(overFrom),
  itemCount: ({ items }) => items.length,
  items: (plan, args) => {
    const request = pageRequest(args, { max: MAX_ITEMS, keyPattern: ITEM_KEY_PATTERN });
    return connectionOf(pageOfList(itemsOf(plan), request, itemKey), itemKey);
  },
  today: async (plan, _args, { view }) => {
    const today = await view.studyPlans.today(plan);
    return today < plan.overFrom ? itemsOf(plan).filter(({ date }) => date === today) : [];
  },
  memberCount: async (plan, _args, { view }) => (await view.studyPlans.rows(plan)).length,
  alongCount: async (plan, _args, { view }) =>
    (await view.studyPlans.rows(plan)).filter(({ missed }) => missed === 0).length,
  members: (plan, args, { view }) => view.studyPlans.members(plan, args),
  mine: async (plan, { discordUserId }, { view }) => {
    const member = await view.practice.memberMeant(plan.communityId, discordUserId);
    return member && view.studyPlans.mine(plan, member.userId);
  },
};
