import type { PersonalData } from '../../personal-data.ts';
import type { RatingsRepository } from './ratings.repository.ts';

/** Nobody sees those of who is forgotten; they stay, since the ratings of those whom they met follow from them. */
export const ratingData = (ratings: RatingsRepository): PersonalData => ({
  collections: ['ratings'],
  read: async ({ _id }, names) => ({
    ratings: await Promise.all(
      (await ratings.ofUser(_id)).map(async ({ communityId, rating, history }) => ({
        community: await names.community(communityId),
        rating,
        history: await Promise.all(
          history.map(async ({ contestId, rank, before, after }) => {
            return { contest: await names.contest(contestId), rank, before, after };
          }),
        ),
      })),
    ),
  }),
  forget: null,
  move: null,
});
