import { orUnavailable } from '../../../unavailable.ts';
import type { ProblemResolvers } from './../../types.generated.ts';

export const Problem: ProblemResolvers = {
  __resolveReference: ({ slug }, { catalogue }) => orUnavailable(catalogue.read(slug)),
  url: ({ slug }) => `https://leetcode.com/problems/${slug}/`,
  contestRating: async (_parent, _arg, _ctx) => {
    /* Problem.contestRating resolver is required because Problem.contestRating exists but ProblemMapper.contestRating does not */
  },
};
