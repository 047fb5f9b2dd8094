import { z } from 'zod';
import { throwErrors, type Operation } from '../operation.ts';
import { parseReply } from '../parse-reply.ts';
import { SOLVED_SELECTION, submitStatsGlobal, type SolvedCounts } from '../solved-counts.ts';
import { recentSubmissionsOperation, type RecentQuestion, type RecentSubmissions } from './recent-submissions.ts';

/** What LeetCode shows of a user's solving at one moment. */
export interface UserLook extends RecentSubmissions {
  solved: SolvedCounts;
}

const matchedUser = z.object({ submitStatsGlobal });

/** The newest submissions of a user, and the solved counts of the same moment. An unknown user is an error. */
export const userLookOperation: Operation<RecentQuestion, UserLook> = {
  ...recentSubmissionsOperation,
  name: 'UserLooks',
  keysPerRequest: 5,
  fields: (question) => ({
    ...recentSubmissionsOperation.fields(question),
    user: {
      field: 'matchedUser',
      args: { username: ['String!', question.username] },
      selection: SOLVED_SELECTION,
    },
  }),
  parse: (reply, question) => {
    throwErrors(reply);
    const { submitStatsGlobal: solved } = parseReply(matchedUser, reply.data['user'], 'matchedUser');
    return { ...recentSubmissionsOperation.parse(reply, question), solved };
  },
};
