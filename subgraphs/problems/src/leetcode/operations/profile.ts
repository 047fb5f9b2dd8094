import { z } from 'zod';
import type { Operation } from '../operation.ts';
import { parseReply } from '../parse-reply.ts';
import { SOLVED_SELECTION, submitStatsGlobal, type SolvedCounts } from '../solved-counts.ts';
import { isUnknownUser } from '../unknown-user.ts';

/** What LeetCode shows to everybody of a user. */
export interface LeetCodeProfile {
  /** As LeetCode writes it, whatever the case of the name that was asked for. */
  username: string;
  aboutMe: string;
  solved: SolvedCounts;
}

const matchedUser = z.object({
  username: z.string().min(1),
  profile: z.object({ aboutMe: z.string().nullable() }).nullable(),
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
      selection: `username profile { aboutMe } ${SOLVED_SELECTION}`,
    },
  }),
  parse: (reply) => {
    if (isUnknownUser(reply)) return null;
    const { username, profile, submitStatsGlobal: solved } = parseReply(matchedUser, reply.data['user'], 'matchedUser');
    return { username, aboutMe: profile?.aboutMe ?? '', solved };
  },
};
