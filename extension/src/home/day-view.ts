import { z } from 'zod';
import type { HomeQuery } from '../gql/graphql.ts';

const solve = z.object({
  slug: z.string(),
  /** Null while it is not known. */
  title: z.string().nullable(),
  submittedAt: z.string(),
  isConfirmed: z.boolean(),
  awards: z.array(z.object({ communityId: z.string(), community: z.string(), points: z.number() })),
});

const rating = z.object({
  communityId: z.string(),
  community: z.string(),
  rating: z.number(),
  /** Such as `SPECIALIST`; null while it is provisional. */
  title: z.string().nullable(),
  rank: z.number(),
  contests: z.number(),
  /** What the latest contest made of it; null where that is not known. */
  change: z.number().nullable(),
});

/** A user's day as the popup shows it, and as it is stored for a popup that gets no answer. Times are ISO 8601. */
export const dayView = z.object({
  /** The IANA name of the zone in which their days begin. */
  timeZone: z.string(),
  streak: z
    .object({
      days: z.number(),
      longest: z.number(),
      isTodayDone: z.boolean(),
      /** When it is lost if nothing more is solved; null when none runs. */
      endsAt: z.string().nullable(),
    })
    .nullable(),
  daily: z
    .object({
      /** The UTC day of the challenge. */
      date: z.string(),
      slug: z.string(),
      title: z.string().nullable(),
      difficulty: z.string().nullable(),
      isDone: z.boolean(),
      /** Days in a row on which it was solved. */
      streakDays: z.number(),
    })
    .nullable(),
  /** The latest accepted submissions that were not refused. */
  solves: z.array(solve),
  ratings: z.array(rating),
  isInCommunity: z.boolean(),
});
export type DayView = z.infer<typeof dayView>;
export type RatingView = z.infer<typeof rating>;

export function dayOf({ me, dailyChallenge, mySubmissions, myCommunities }: HomeQuery): DayView {
  const streak = me?.streak;
  const problem = dailyChallenge?.problem;
  return {
    timeZone: streak?.timeZone ?? 'UTC',
    streak: streak
      ? {
          days: streak.current,
          longest: streak.longest,
          isTodayDone: streak.isTodayDone ?? false,
          endsAt: streak.endsAt ?? null,
        }
      : null,
    daily:
      dailyChallenge && problem
        ? {
            date: dailyChallenge.date,
            slug: problem.slug,
            title: problem.title ?? null,
            difficulty: problem.difficulty ?? null,
            isDone: streak?.daily.isTodayDone ?? false,
            streakDays: streak?.daily.current ?? 0,
          }
        : null,
    solves: mySubmissions.edges.flatMap(({ node }) =>
      node.verdict === 'ACCEPTED' && node.state !== 'REJECTED' && node.problem
        ? {
            slug: node.problem.slug,
            title: node.problem.title ?? null,
            submittedAt: node.submittedAt,
            isConfirmed: node.state === 'CONFIRMED',
            awards: node.awards.map(({ points, community: { id, name } }) => ({
              communityId: id,
              community: name,
              points,
            })),
          }
        : [],
    ),
    ratings: myCommunities.flatMap(({ id, name, ratings: { mine } }) => {
      if (!mine) return [];
      const last = mine.history.edges[0]?.node;
      return {
        communityId: id,
        community: name,
        rating: mine.rating,
        title: mine.isProvisional ? null : (mine.title ?? null),
        rank: mine.rank,
        contests: mine.contests,
        change: last ? last.after - last.before : null,
      };
    }),
    isInCommunity: myCommunities.length > 0,
  };
}
