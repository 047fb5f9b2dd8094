import type { StudyPlanItemResolvers } from './../../types.generated.ts';

export const StudyPlanItem: StudyPlanItemResolvers = {
  problem: ({ slug }) => ({ __typename: 'Problem', slug }),
  doneCount: ({ plan, slug }, _args, { view }) => view.studyPlans.doneCount(plan, slug),
  myState: async ({ plan, slug }, { discordUserId }, { view }) => {
    const member = await view.practice.memberMeant(plan.communityId, discordUserId);
    return member && view.studyPlans.myState(plan, member.userId, slug);
  },
};
