import { LeetCodeError } from '../../../leetcode/errors.ts';
import { orUnavailable } from '../../../unavailable.ts';
import type { DailyChallengeResolvers } from './../../types.generated.ts';

export const DailyChallenge: DailyChallengeResolvers = {
  url: ({ slug, date }) => `https://leetcode.com/problems/${slug}/?envType=daily-question&envId=${date}`,
  problem: async ({ slug, date }, _arg, { catalogue, endsAt, reader }) => {
    const problem = await orUnavailable(catalogue.read(slug, endsAt, reader));
    if (problem !== null) return problem;
    const contradiction = new LeetCodeError('schema-changed', `LeetCode has no ${slug}, its challenge of ${date}.`);
    return orUnavailable(Promise.reject(contradiction));
  },
};
