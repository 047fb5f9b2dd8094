import type { ProblemRecommendationResolvers } from './../../types.generated.ts';

export const ProblemRecommendation: ProblemRecommendationResolvers = {
  problem: ({ slug }) => ({ __typename: 'Problem', slug }),
};
