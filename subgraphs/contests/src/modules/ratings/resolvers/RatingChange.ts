import type { RatingChangeResolvers } from './../../types.generated.ts';

export const RatingChange: RatingChangeResolvers = {
  contest: ({ contestId }, _args, { view }) => view.contests.require(contestId),
};
