import { publicError } from '@leetcord/kit/errors';
import { z } from 'zod';
import { leetcodeUsername } from '../../username.ts';

/** LeetCode lists no more than 20 submissions of a user, so no more can be confirmed at once. */
const MAX_CLAIMS = 20;

const input = z.object({
  username: z.string().pipe(leetcodeUsername),
  claims: z.array(z.object({ submissionId: z.string().regex(/^\d{1,20}$/) })).max(MAX_CLAIMS),
});

const SENTENCES: Record<string, string> = {
  username: 'username is not a LeetCode name.',
  claims: `At most ${MAX_CLAIMS} claims can be asked about at once.`,
  submissionId: "A submissionId is LeetCode's id of a submission: 1 to 20 digits.",
};

/** Throws BAD_USER_INPUT with a sentence that names what is wrong. */
export function checkConfirmationInput(given: z.input<typeof input>): void {
  const result = input.safeParse(given);
  if (result.success) return;
  const field = String(result.error.issues[0]?.path.at(-1));
  throw publicError('BAD_USER_INPUT', SENTENCES[field] ?? 'The claims are not as they should be.');
}
