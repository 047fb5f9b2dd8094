import type { RatingChangeResolvers } from './../../types.generated.ts';
import { isProvisional } from '../ratings.view.ts';

export const RatingChange: RatingChangeResolvers = {
  contest: ({ contestId }, _args, { view }) => view.contests.require(contestId),
  isProvisional: (change) => isProvisional(change),
};
