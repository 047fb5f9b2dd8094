import { leetcodeNameKey } from '@leetcord/kit/text/leetcode-username';
import { z } from 'zod';
import type { Ages } from '../../cache/ages.ts';
import type { CachedKind } from '../../cache/cached-kind.ts';
import { LeetCodeError } from '../../leetcode/errors.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import { recentSubmissionsOperation, type ListedSubmission } from '../../leetcode/operations/recent-submissions.ts';
import { PEOPLE_KEPT_S } from './profile.kind.ts';

/** A submission in the list of accepted ones only. */
export type AcceptedSubmission = Omit<ListedSubmission, 'verdict'>;

/** The newest accepted submissions of a user, newest first; none for a user whom LeetCode doesn't know. */
export interface RecentAccepted {
  submissions: AcceptedSubmission[];
}

const MINUTE_MS = 60_000;

/** Short: a list that lacks the newest solve is of little use. */
const AGES: Ages = {
  freshMs: MINUTE_MS,
  usableMs: 10 * MINUTE_MS,
  unknownMs: MINUTE_MS,
  unknownUsableMs: 24 * 60 * MINUTE_MS,
  retryMs: MINUTE_MS / 2,
};

const submission = z.object({
  id: z.string(),
  slug: z.string(),
  submittedAt: z.date(),
  language: z.string().nullable(),
});
const schema: z.ZodType<RecentAccepted> = z.object({ submissions: z.array(submission) });

/** Recent accepted submissions, by name in lower case. LeetCode lists none for a name that it does not know. */
export const recentAcceptedKind = (leetcode: LeetCodeClient): CachedKind<RecentAccepted> => ({
  name: 'recent-accepted',
  collection: 'recent_accepted',
  keptForS: PEOPLE_KEPT_S,
  ages: AGES,
  keyOf: leetcodeNameKey,
  schema,
  fetchMany: async (usernames, call) => {
    const questions = usernames.map((username) => ({ username, withAll: false }));
    const answers = await leetcode.ask(recentSubmissionsOperation, questions, call);
    return answers.map((answer) => (answer instanceof LeetCodeError ? answer : { submissions: answer.accepted }));
  },
  isEmpty: ({ submissions }) => submissions.length === 0,
  keepsGone: false,
});
