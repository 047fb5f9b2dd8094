import type { ContestProblemResolvers } from './../../types.generated.ts';

export const ContestProblem: Pick<ContestProblemResolvers, 'label' | 'points' | 'problem'> = {
  label: ({ label }) => label,
  problem: ({ slug }) => ({ __typename: 'Problem', slug }),
  points: ({ points }) => points,
};
