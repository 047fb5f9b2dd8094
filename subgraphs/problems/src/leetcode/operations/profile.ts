import { z } from 'zod';
import type { Operation } from '../operation.ts';
import { parseReply } from '../parse-reply.ts';
import { SOLVED_SELECTION, submitStatsGlobal, type SolvedCounts } from '../solved-counts.ts';
import { isUnknownUser } from '../unknown-user.ts';

/** What LeetCode shows everybody about a user. */
export interface LeetCodeProfile {
  /** As LeetCode writes it, whatever the case of the requested name. */
  username: string;
  aboutMe: string;
  solved: SolvedCounts;
}

const matchedUser = z.object({
  username: z.string().min(1),
  profile: z.object({ aboutMe: z.string().nullable() }).nullable(),
  submitStatsGlobal,
});

/** What a user's page shows; null only when LeetCode says explicitly that there is no such user. */
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
