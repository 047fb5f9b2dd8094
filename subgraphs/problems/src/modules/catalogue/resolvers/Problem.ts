import { orUnavailable } from '../../../unavailable.ts';
import type { ProblemResolvers } from './../../types.generated.ts';

export const Problem: ProblemResolvers = {
  __resolveReference: async ({ slug }, { catalogue, reader }) =>
    typeof slug === 'string' ? orUnavailable(catalogue.read(slug, undefined, reader)) : null,
  id: ({ slug }) => slug,
  contestRating: async ({ slug, contestRating }, _args, { ratings }) =>
    contestRating === undefined ? ((await ratings.current()).bySlug.get(slug) ?? null) : contestRating,
  url: ({ slug }) => `https://leetcode.com/problems/${slug}/`,
};
