import type { ContestProblemResolvers } from './../../types.generated.ts';

export const ContestProblem: Pick<ContestProblemResolvers, 'id' | 'label' | 'points' | 'problem'> = {
  id: ({ contest, label }) => `${contest._id}:${label}`,
  label: ({ label }) => label,
  problem: ({ slug }) => ({ __typename: 'Problem', slug }),
  points: ({ points }) => points,
};
