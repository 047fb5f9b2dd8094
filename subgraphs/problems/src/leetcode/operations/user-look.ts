import { z } from 'zod';
import type { Operation } from '../operation.ts';
import { parseReply } from '../parse-reply.ts';
import { SOLVED_SELECTION, submitStatsGlobal, type SolvedCounts } from '../solved-counts.ts';
import { isUnknownUser } from '../unknown-user.ts';
import { recentSubmissionsOperation, type RecentQuestion, type RecentSubmissions } from './recent-submissions.ts';

/** What LeetCode shows about a user's solving at one moment. */
export interface UserLook extends RecentSubmissions {
  solved: SolvedCounts;
}

const matchedUser = z.object({ submitStatsGlobal });

/** A user's newest submissions, and the solved counts of the same moment; null when LeetCode says that it has no such user. */
export const userLookOperation: Operation<RecentQuestion, UserLook | null> = {
  ...recentSubmissionsOperation,
  name: 'UserLooks',
  /** LeetCode computes each one anew, with two or three lists: more at once may take too long. */
  keysPerRequest: 5,
  fields: (question) => ({
    ...recentSubmissionsOperation.fields(question),
    user: {
      field: 'matchedUser',
      args: { username: ['String!', question.username] },
      selection: SOLVED_SELECTION,
    },
  }),
  parse: (reply, question, noteDrift) => {
    if (isUnknownUser(reply)) return null;
    const { submitStatsGlobal: solved } = parseReply(matchedUser, reply.data['user'], 'matchedUser');
    return { ...recentSubmissionsOperation.parse(reply, question, noteDrift), solved };
  },
};
