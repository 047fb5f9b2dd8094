import { orUnavailable } from '../../../unavailable.ts';
import type { LeetCodeRoundProblemResolvers } from './../../types.generated.ts';

export const LeetCodeRoundProblem: LeetCodeRoundProblemResolvers = {
  problem: ({ slug }, _arg, { catalogue, endsAt, reader }) => orUnavailable(catalogue.read(slug, endsAt, reader)),
};
