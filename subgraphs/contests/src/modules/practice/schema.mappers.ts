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
