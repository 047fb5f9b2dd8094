import { z } from 'zod';
import { parseReply, resolverError } from '../parse-reply.ts';
import type { LeetCodeReply } from '../transport.ts';

/** What LeetCode shows to everybody of a user. */
export interface LeetCodeProfile {
  /** As LeetCode writes it, whatever the case of the name that was asked for. */
  username: string;
  aboutMe: string;
  avatarUrl: string | null;
}

export const PROFILE_DOCUMENT = /* GraphQL */ `
  query Profile($username: String!) {
    matchedUser(username: $username) {
      username
      profile {
        aboutMe
        userAvatar
      }
    }
  }
`;

/** The only words by which LeetCode says that it has no such user. */
const UNKNOWN_USER = 'That user does not exist.';

const matchedUser = z.object({
  username: z.string().min(1),
  profile: z.object({ aboutMe: z.string().nullable(), userAvatar: z.string().nullish() }),
});

/** The profile, or null when LeetCode says in so many words that it has no such user. */
export function parseProfile({ data, errors }: LeetCodeReply): LeetCodeProfile | null {
  const [error] = errors;
  if (error?.message === UNKNOWN_USER && (data['matchedUser'] ?? null) === null) return null;
  if (error !== undefined) throw resolverError(error.message);
  const { username, profile } = parseReply(matchedUser, data['matchedUser'], 'matchedUser');
  return { username, aboutMe: profile.aboutMe ?? '', avatarUrl: absoluteUrl(profile.userAvatar) };
}

/** LeetCode gives some of its own pictures as paths. */
function absoluteUrl(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address, 'https://leetcode.com')) return null;
  const url = new URL(address, 'https://leetcode.com');
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
