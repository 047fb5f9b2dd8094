import type { ContestProblemResolvers } from './../../types.generated.ts';

export const ContestProblem: Pick<ContestProblemResolvers, 'solvedBefore'> = {
  solvedBefore: ({ contest, slug }, _args, { view }) => view.solvedBefore.of(contest, slug),
};
