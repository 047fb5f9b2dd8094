import type { UpsolvingProblemResolvers } from './../../types.generated.ts';

export const UpsolvingProblem: UpsolvingProblemResolvers = {
  problem: ({ slug }) => ({ __typename: 'Problem', slug }),
};
