import type { ContestPlanEventResolvers } from './../../types.generated.ts';
import { contestPlan } from '../kinds/contest-plan.ts';

export const ContestPlanEvent: ContestPlanEventResolvers = {
  id: (event, _args, { view }) => view.disclosure.eventId(event),
  cursor: (event, _args, { view }) => view.disclosure.cursorOf(event),
  notification: () => contestPlan.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  parts: ({ parts = [] }) => parts,
  contest: ({ contestId }, _args, { view }) => view.contests.require(contestId),
};
