import { z } from 'zod';
import { absoluteUrl } from '../absolute-url.ts';
import type { Operation } from '../operation.ts';
import { parsePart, parsePartRows, parseReply, type NoteDrift, type ReadRow } from '../parse-reply.ts';
import { SOLVED_SELECTION, submitStatsGlobal, type SolvedCounts } from '../solved-counts.ts';
import { submissionCalendar, type CalendarDay } from '../submission-calendar.ts';
import { isUnknownUser } from '../unknown-user.ts';

/** Everything that LeetCord shows about a LeetCode user. */
export interface PublicProfile {
  /** As LeetCode writes it, whatever the case of the requested name. */
  username: string;
  realName: string | null;
  avatarUrl: string | null;
  countryName: string | null;
  /** The rank among all users; null when LeetCode doesn't say. */
  ranking: number | null;
  /** Null when LeetCode doesn't say. */
  solved: SolvedCounts | null;
  /** Null for a user who never took part in a contest. */
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

const MAX_TEXT = 300;
const MAX_ADDRESS = 2_000;
const MAX_RATING = 10_000;

const text = z
  .string()
  .max(MAX_TEXT)
  .transform((it) => it || null);
const address = z.string().max(MAX_ADDRESS).transform(absoluteUrl);
const place = z.int32().transform((it) => (it > 0 ? it : null));
// Some dates have a time behind the day.
const day = z.string().transform((it) => z.iso.date().safeParse(it.slice(0, 10)).data ?? null);
const id = z.union([z.string().min(1).max(MAX_TEXT), z.number().int()]).transform(String);

/** Fields that are each useful without the others. */
const fields = z.record(z.string(), z.unknown());
const matchedUser = z.looseObject({ username: z.string().min(1).max(MAX_TEXT) });
const attended = z.object({ attendedContestsCount: z.int32().min(0), rating: z.number().min(0).max(MAX_RATING) });

/** Reads the fields of an object one by one: a field of another shape is null, and noted. */
const partsOf =
  (value: unknown, where: string, noteDrift: NoteDrift | undefined) =>
  <T extends z.ZodType>(schema: T, field: string): z.output<T> | null => {
    const given = parsePart(fields, value, { where, noteDrift: undefined });
    return given && parsePart(schema, given[field], { where: `${where}.${field}`, noteDrift });
  };

const badgeReader =
  (noteDrift: NoteDrift | undefined): ReadRow<PublicBadge> =>
  (row, where) => {
    const badge = parseReply(z.looseObject({ id }), row, where);
    const part = partsOf(row, where, noteDrift);
    return {
      id: badge.id,
      name: part(text, 'displayName') ?? part(text, 'name') ?? 'Badge',
      iconUrl: part(address, 'icon'),
      earnedOn: part(day, 'creationDate'),
    };
  };

function contestRatingOf(contest: unknown, noteDrift: NoteDrift | undefined): PublicContestRating | null {
  const where = 'userContestRanking';
  const ranked = parsePart(attended, contest, { where, noteDrift });
  if (ranked === null || ranked.attendedContestsCount === 0) return null;
  const part = partsOf(contest, where, noteDrift);
  return {
    rating: ranked.rating,
    attendedContests: ranked.attendedContestsCount,
    globalRanking: part(place, 'globalRanking'),
    topPercentage: part(z.number().min(0).max(100), 'topPercentage'),
    badge: part(z.object({ name: text.nullable() }), 'badge')?.name ?? null,
  };
}

/** What everybody sees about a user; null only when LeetCode says explicitly that there is no such user. */
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
    // For an unknown user, the contests may be an error too. For a known one, such an error fails the whole: the old copy has a rating.
    if (isUnknownUser(reply)) return null;
    const where = 'matchedUser';
    const user = parseReply(matchedUser, reply.data['user'], where);
    const part = partsOf(user, where, noteDrift);
    const ofProfile = partsOf(part(fields, 'profile'), `${where}.profile`, noteDrift);
    const ofCalendar = partsOf(part(fields, 'userCalendar'), `${where}.userCalendar`, noteDrift);
    return {
      username: user.username,
      realName: ofProfile(text, 'realName'),
      avatarUrl: ofProfile(address, 'userAvatar'),
      countryName: ofProfile(text, 'countryName'),
      ranking: ofProfile(place, 'ranking'),
      solved: part(submitStatsGlobal, 'submitStatsGlobal'),
      contestRating: contestRatingOf(reply.data['contest'], noteDrift),
      badges: parsePartRows(badgeReader(noteDrift), user['badges'], { where: `${where}.badges`, noteDrift }),
      calendar: ofCalendar(submissionCalendar, 'submissionCalendar') ?? [],
      streak: ofCalendar(z.int32().min(0), 'streak'),
    };
  },
};
