import { orUnavailable } from '../../../unavailable.ts';
import type { ProblemResolvers } from './../../types.generated.ts';

export const Problem: ProblemResolvers = {
  __resolveReference: ({ slug }, { catalogue }) => orUnavailable(catalogue.read(slug)),
  contestRating: async ({ slug }, _args, { ratings }) => (await ratings.current()).bySlug.get(slug) ?? null,
  url: ({ slug }) => `https://leetcode.com/problems/${slug}/`,
};
