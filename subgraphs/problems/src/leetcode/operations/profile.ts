import { z } from 'zod';
import { throwErrors, type Operation } from '../operation.ts';
import { parseReply } from '../parse-reply.ts';
import { SOLVED_SELECTION, submitStatsGlobal, type SolvedCounts } from '../solved-counts.ts';

/** What LeetCode shows to everybody of a user. */
export interface LeetCodeProfile {
  /** As LeetCode writes it, whatever the case of the name that was asked for. */
  username: string;
  aboutMe: string;
  avatarUrl: string | null;
  solved: SolvedCounts;
}

/** The only words by which LeetCode says that it has no such user. */
const UNKNOWN_USER = 'That user does not exist.';

const matchedUser = z.object({
  username: z.string().min(1),
  profile: z.object({ aboutMe: z.string().nullable(), userAvatar: z.string().nullish() }),
  submitStatsGlobal,
});

/** What a user's page shows; null when LeetCode says in so many words that it has no such user. */
export const profileOperation: Operation<string, LeetCodeProfile | null> = {
  name: 'Profiles',
  keysPerRequest: 20,
  example: 'alice',
  fields: (username) => ({
    user: {
      field: 'matchedUser',
      args: { username: ['String!', username] },
      selection: `username profile { aboutMe userAvatar } ${SOLVED_SELECTION}`,
    },
  }),
  parse: (reply) => {
    const [error] = reply.errors;
    if (error?.message === UNKNOWN_USER && (reply.data['user'] ?? null) === null) return null;
    throwErrors(reply);
    const { username, profile, submitStatsGlobal: solved } = parseReply(matchedUser, reply.data['user'], 'matchedUser');
    return { username, aboutMe: profile.aboutMe ?? '', avatarUrl: absoluteUrl(profile.userAvatar), solved };
  },
};

/** LeetCode gives some of its own pictures as paths. */
function absoluteUrl(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address, 'https://leetcode.com')) return null;
  const url = new URL(address, 'https://leetcode.com');
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
