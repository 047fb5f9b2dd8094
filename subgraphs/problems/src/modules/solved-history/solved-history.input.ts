import { leetcodeUsername } from '@leetcord/kit/text/leetcode-username';
import { isProblemSlug } from '@leetcord/kit/text/problem-slug';
import { publicError } from '@leetcord/kit/graphql/errors';
import { z } from 'zod';

/** So many are added at once: a request may have 64 KB, and a slug 79 characters. */
const MAX_ADDED = 500;
/** LeetCode has about 4,000 problems. */
export const MAX_PROBLEMS = 10_000;
const MAX_USERS = 200;
const MAX_AMONG = 5_000;

const slug = z
  .string()
  .refine(isProblemSlug, 'Each problem must be as in leetcode.com/problems/<slug>/, such as two-sum.');

export const addInput = z.object({
  leetcodeUsername: z.string().trim().pipe(leetcodeUsername),
  problemSlugs: z.array(slug).max(MAX_ADDED, `Add at most ${MAX_ADDED} problems at once.`),
  isComplete: z.boolean(),
});

const question = z.object({
  userIds: z.array(z.string()).max(MAX_USERS, `At most ${MAX_USERS} users can be asked about at once.`),
  among: z.array(slug).max(MAX_AMONG, `At most ${MAX_AMONG} problems can be asked about at once.`).nullish(),
});

/** Throws BAD_USER_INPUT with a sentence that says what is wrong. */
export function parseQuestion(given: z.input<typeof question>) {
  const { data, error } = question.safeParse(given);
  if (data === undefined) throw publicError('BAD_USER_INPUT', error.issues[0]?.message ?? 'Ask for other problems.');
  return { userIds: data.userIds, among: data.among ?? null };
}
