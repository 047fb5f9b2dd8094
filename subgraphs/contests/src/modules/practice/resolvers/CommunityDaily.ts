import type { CommunityDailyResolvers } from './../../types.generated.ts';

export const CommunityDaily: CommunityDailyResolvers = {
  endsAt: ({ endsAt }) => endsAt,
  problem: ({ problemSlug }) => ({ __typename: 'Problem', slug: problemSlug }),
  solverCount: async (daily, _args, { view }) => (await view.daily.solvers(daily)).length,
  solvers: (daily, _args, { view }) => view.daily.firstSolvers(daily),
  isSolved: async (daily, { discordUserId }, { view }) => {
    const member = await view.practice.memberMeant(daily.communityId, discordUserId);
    return member && view.daily.hasSolved(daily, member.userId);
  },
};
