import type { TypedEvent } from '../events/registry.ts';
import type { Advice } from './advice.client.ts';

/** A problem in a community. */
export interface CommunityProblemMapper {
  communityId: string;
  slug: string;
}

/** A member who practises, for themselves. */
export interface PracticeMapper {
  communityId: string;
  userId: string;
}

export type ProblemRecommendationMapper = Advice['items'][number];

/** LeetCode's daily challenge in a community. */
export interface CommunityDailyMapper {
  communityId: string;
  /** The UTC date, such as 2026-12-01. */
  date: string;
  problemSlug: string;
  endsAt: Date;
}

/** A problem of a contest that is over, for a member. */
export interface UpsolvingProblemMapper {
  label: string;
  slug: string;
  state: 'SOLVED_IN_CONTEST' | 'SOLVED' | 'OPEN';
}

export interface UpsolvingMapper {
  tookPart: boolean;
  problems: UpsolvingProblemMapper[];
}

export type DailyChallengeEventMapper = TypedEvent<'DailyChallengeEvent'>;
