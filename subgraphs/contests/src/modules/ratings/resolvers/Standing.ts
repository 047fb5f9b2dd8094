import type { StandingResolvers } from './../../types.generated.ts';

export const Standing: Pick<StandingResolvers, 'rating' | '__isTypeOf'> = {
  rating: ({ contest, userId, user }, _args, { view }) =>
    user === null ? null : view.ratings.changeBy(contest._id, { communityId: contest.communityId, userId }),
};
