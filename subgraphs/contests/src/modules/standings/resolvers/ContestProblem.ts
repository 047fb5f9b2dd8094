import type { ContestProblemResolvers } from './../../types.generated.ts';

export const ContestProblem: Pick<ContestProblemResolvers, 'firstSolvedBy' | 'solvedCount'> = {
  solvedCount: async ({ contest, slug }, _args, { view }) =>
    (await view.standings.table(contest)).solversOf(slug).count,
  firstSolvedBy: async ({ contest, slug }, _args, { view }) => {
    const { first } = (await view.standings.table(contest)).solversOf(slug);
    return Promise.all(first.map((userId) => view.members.see(contest.communityId, userId)));
  },
};
