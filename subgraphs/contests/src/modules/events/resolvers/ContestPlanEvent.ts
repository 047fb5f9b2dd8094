import type { ContestPlanEventResolvers } from './../../types.generated.ts';
import { eventCursor } from '../cursor.ts';
import { contestPlan } from '../kinds/contest-plan.ts';

export const ContestPlanEvent: ContestPlanEventResolvers = {
  cursor: ({ _id }) => eventCursor(_id),
  notification: () => contestPlan.notification,
  community: ({ communityId }, _args, { view }) => view.communities.require(communityId),
  parts: ({ parts = [] }) => parts,
  contest: ({ contestId }, _args, { view }) => view.contests.require(contestId),
};
