import type { SeenUser } from '../communities/members.view.ts';
import type { RatingPage, RatingRow } from './ratings.view.ts';

export type { CountedChange as RatingChangeMapper } from './history.ts';

/** Those of a community. */
export interface RatingsMapper {
  communityId: string;
}

export type RatingConnectionMapper = RatingPage;

export type RatingMapper = RatingRow & SeenUser;
