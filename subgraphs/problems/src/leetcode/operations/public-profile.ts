import { z } from 'zod';
import { absoluteUrl } from '../absolute-url.ts';
import type { Operation } from '../operation.ts';
import { parseReply, parseRows } from '../parse-reply.ts';
import { SOLVED_SELECTION, submitStatsGlobal, type SolvedCounts } from '../solved-counts.ts';
import { submissionCalendar, type CalendarDay } from '../submission-calendar.ts';
import { isUnknownUser } from '../unknown-user.ts';

/** All that LeetCord shows of a user of LeetCode. */
export interface PublicProfile {
  /** As LeetCode writes it, whatever the case of the name that was asked for. */
  username: string;
  realName: string | null;
  avatarUrl: string | null;
  countryName: string | null;
  /** The place among all users; null when LeetCode doesn't say. */
  ranking: number | null;
  solved: SolvedCounts;
  /** Null for who never took part in a contest. */
  contestRating: PublicContestRating | null;
  badges: PublicBadge[];
  /** Of the last year, oldest first. */
  calendar: CalendarDay[];
  /** Days in a row; null when LeetCode doesn't say. */
  streak: number | null;
}

interface PublicContestRating {
  rating: number;
  attendedContests: number;
  globalRanking: number | null;
  /** Percent. */
  topPercentage: number | null;
  badge: string | null;
}

interface PublicBadge {
  id: string;
  name: string;
  iconUrl: string | null;
  /** The day, such as `2026-11-23`. */
  earnedOn: string | null;
}

const USER = `
  username
  profile { realName userAvatar countryName ranking }
  ${SOLVED_SELECTION}
  badges { id name displayName icon creationDate }
  userCalendar { streak submissionCalendar }
`;
const CONTEST = 'attendedContestsCount rating globalRanking topPercentage badge { name }';

const text = z
  .string()
  .nullable()
  .transform((it) => it || null);
const place = z
  .number()
  .int()
  .nullable()
  .transform((it) => (it !== null && it > 0 ? it : null));
// Some dates have a time behind the day.
const day = z.string().transform((it) => z.iso.date().safeParse(it.slice(0, 10)).data ?? null);

const badge = z
  .object({
    id: z.union([z.string(), z.number().int()]).transform(String),
    name: text,
    displayName: text,
    icon: z.string().nullable(),
    creationDate: day.nullable(),
  })
  .transform((it): PublicBadge => ({
    id: it.id,
    name: it.displayName ?? it.name ?? 'Badge',
    iconUrl: absoluteUrl(it.icon),
    earnedOn: it.creationDate,
  }));

const matchedUser = z.object({
  username: z.string().min(1),
  profile: z.object({ realName: text, userAvatar: text, countryName: text, ranking: place }),
  submitStatsGlobal,
  badges: z.array(z.unknown()).nullable(),
  userCalendar: z
    .object({ streak: z.number().int().min(0).nullable(), submissionCalendar: submissionCalendar.nullable() })
    .nullable(),
});

const contestRanking = z
  .object({
    attendedContestsCount: z.number().int().min(0),
    rating: z.number(),
    globalRanking: place,
    topPercentage: z.number().nullable(),
    badge: z.object({ name: text }).nullable(),
  })
  .transform((it): PublicContestRating | null =>
    it.attendedContestsCount === 0
      ? null
      : {
          rating: it.rating,
          attendedContests: it.attendedContestsCount,
          globalRanking: it.globalRanking,
          topPercentage: it.topPercentage,
          badge: it.badge?.name ?? null,
        },
  )
  .nullable();

/** What everybody sees of a user; null when LeetCode says in so many words that it has no such user. */
export const publicProfileOperation: Operation<string, PublicProfile | null> = {
  name: 'PublicProfiles',
  keysPerRequest: 25,
  example: 'alice',
  fields: (username) => {
    const args = { username: ['String!', username] } as const;
    return {
      user: { field: 'matchedUser', args, selection: USER },
      contest: { field: 'userContestRanking', args, selection: CONTEST },
    };
  },
  parse: (reply, _key, noteDrift) => {
    // The contests of an unknown user may be an error too. Those of one whom it shows fail the whole: an old copy has a rating.
    if (isUnknownUser(reply)) return null;
    const user = parseReply(matchedUser, reply.data['user'], 'matchedUser');
    return {
      username: user.username,
      realName: user.profile.realName,
      avatarUrl: absoluteUrl(user.profile.userAvatar),
      countryName: user.profile.countryName,
      ranking: user.profile.ranking,
      solved: user.submitStatsGlobal,
      contestRating: parseReply(contestRanking, reply.data['contest'], 'userContestRanking'),
      badges: parseRows(badge, user.badges ?? [], { where: 'matchedUser.badges', noteDrift, onlyOneMayBeOdd: true }),
      calendar: user.userCalendar?.submissionCalendar ?? [],
      streak: user.userCalendar?.streak ?? null,
    };
  },
};
