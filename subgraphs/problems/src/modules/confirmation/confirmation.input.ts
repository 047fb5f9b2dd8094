import { publicError } from '@leetcord/kit/graphql/errors';
import { leetcodeUsername } from '@leetcord/kit/text/leetcode-username';
import { z } from 'zod';
import { LISTED_SUBMISSIONS } from '../../leetcode/operations/recent-submissions.ts';

/** The most that can be confirmed at once. */
const MAX_CLAIMS = LISTED_SUBMISSIONS;
const MAX_USERS = 50;

const username = z.string().pipe(leetcodeUsername);

export const confirmationInput = z.object({
  users: z
    .array(
      z.object({
        username,
        claims: z.array(z.object({ submissionId: z.string().regex(/^\d{1,20}$/) })).max(MAX_CLAIMS),
      }),
    )
    .max(MAX_USERS),
});
export const sweepInput = z.object({ usernames: z.array(username).max(MAX_USERS) });

const TOO_MANY_USERS = `At most ${MAX_USERS} users can be asked about at once.`;
const SENTENCES: Record<string, string> = {
  users: TOO_MANY_USERS,
  usernames: TOO_MANY_USERS,
  username: 'username is not a LeetCode name.',
  claims: `At most ${MAX_CLAIMS} claims of a user can be asked about at once.`,
  submissionId: "A submissionId is LeetCode's id of a submission: 1 to 20 digits.",
};

/** Throws BAD_USER_INPUT with a sentence that names what is wrong. */
export function checkInput<T extends z.ZodType>(input: T, given: z.input<T>): void {
  const result = input.safeParse(given);
  if (result.success) return;
  const path = result.error.issues[0]?.path ?? [];
  // The index of a name in a list means nothing to the caller.
  const field = typeof path.at(-1) === 'number' ? 'username' : String(path.at(-1));
  throw publicError('BAD_USER_INPUT', SENTENCES[field] ?? 'What is asked about is not as it should be.');
}
