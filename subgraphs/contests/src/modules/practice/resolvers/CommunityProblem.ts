import type { CommunityProblemResolvers } from './../../types.generated.ts';

export const CommunityProblem: CommunityProblemResolvers = {
  problem: ({ slug }) => ({ __typename: 'Problem', slug }),
  solverCount: (problem, _args, { view }) => view.practice.solverCount(problem),
  isSolved: async ({ communityId, slug }, { discordUserId }, { view }) => {
    const member = await view.practice.memberMeant(communityId, discordUserId);
    return member && view.practice.hasSolved(member.userId, slug);
  },
};
