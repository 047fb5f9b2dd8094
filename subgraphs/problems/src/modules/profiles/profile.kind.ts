import { leetcodeNameKey } from '@leetcord/kit/text/leetcode-username';
import { z } from 'zod';
import type { Ages } from '../../cache/ages.ts';
import type { CachedKind } from '../../cache/cached-kind.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import { publicProfileOperation, type PublicProfile } from '../../leetcode/operations/public-profile.ts';

const MINUTE_MS = 60_000;

/** Copies of what people do are deleted after a year, in s: anybody may ask for any name. */
export const PEOPLE_KEPT_S = 365 * 24 * 60 * 60;

/** Counts rise with each solve, but whoever looks at a profile can look again in a while. */
const AGES: Ages = {
  freshMs: 10 * MINUTE_MS,
  usableMs: 3 * 24 * 60 * MINUTE_MS,
  unknownMs: 5 * MINUTE_MS,
  unknownUsableMs: 24 * 60 * MINUTE_MS,
  retryMs: MINUTE_MS,
};

const schema: z.ZodType<PublicProfile> = z.object({
  username: z.string(),
  realName: z.string().nullable(),
  avatarUrl: z.string().nullable(),
  countryName: z.string().nullable(),
  ranking: z.number().nullable(),
  solved: z.object({ all: z.number(), easy: z.number(), medium: z.number(), hard: z.number() }).nullable(),
  contestRating: z
    .object({
      rating: z.number(),
      attendedContests: z.number(),
      globalRanking: z.number().nullable(),
      topPercentage: z.number().nullable(),
      badge: z.string().nullable(),
    })
    .nullable(),
  badges: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      iconUrl: z.string().nullable(),
      earnedOn: z.string().nullable(),
    }),
  ),
  calendar: z.array(z.object({ date: z.string(), submissions: z.number() })),
  streak: z.number().nullable(),
});

/** What LeetCode shows about users, by name in lower case. */
export const profileKind = (leetcode: LeetCodeClient): CachedKind<PublicProfile> => ({
  name: 'profile',
  collection: 'profiles',
  keptForS: PEOPLE_KEPT_S,
  ages: AGES,
  keyOf: leetcodeNameKey,
  schema,
  fetchMany: (usernames, call) => leetcode.ask(publicProfileOperation, usernames, call),
  // A user who has left LeetCode is no longer shown.
  keepsGone: false,
});
