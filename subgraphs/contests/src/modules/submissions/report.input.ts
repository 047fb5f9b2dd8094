import { leetcodeUsername } from '@leetcord/kit/text/leetcode-username';
import { isProblemSlug } from '@leetcord/kit/text/problem-slug';
import { typedText } from '@leetcord/kit/text/visible-text';
import { z } from 'zod';
import { VERDICTS } from '../scoring/verdict.ts';

const MAX_LANGUAGE_LENGTH = 40;
/** How far a reporter's clock may be ahead of ours. */
const MAX_AHEAD_MS = 10 * 60_000;

const SLUG_RULE = 'problemSlug must be as in leetcode.com/problems/<slug>/, such as two-sum.';

/** What the extension reports, at a moment. */
export const reportInput = (now: Date) =>
  z.object({
    submissionId: z
      .string()
      .regex(/^\d{1,20}$/, "submissionId must be LeetCode's number of the submission: 1 to 20 digits."),
    problemSlug: z.string().refine(isProblemSlug, SLUG_RULE),
    language: typedText({
      empty: "language must be the language's short name on LeetCode, such as python3.",
      long: `Shorten language to ${MAX_LANGUAGE_LENGTH} characters.`,
      max: MAX_LANGUAGE_LENGTH,
    }),
    verdict: z.enum(VERDICTS),
    // A page may show anything: what is no name says nothing.
    leetcodeUsername: z.string().trim().pipe(leetcodeUsername).nullish().catch(null),
    submittedAt: z
      .date()
      .refine(
        (at) => at.getTime() <= now.getTime() + MAX_AHEAD_MS,
        'submittedAt lies in the future: set the clock of your computer right, then report the submission again.',
      ),
  });

export type Report = z.infer<ReturnType<typeof reportInput>>;
