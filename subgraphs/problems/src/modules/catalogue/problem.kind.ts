import { isProblemSlug } from '@leetcord/kit/text/problem-slug';
import { z } from 'zod';
import type { Ages } from '../../cache/ages.ts';
import type { CachedKind } from '../../cache/cached-kind.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import { problemOperation, type LeetCodeProblem } from '../../leetcode/operations/problem.ts';

const HOUR_MS = 60 * 60_000;

/** A problem changes little: its acceptance rate drifts, tags and paid-only change once in years. */
export const PROBLEM_AGES: Ages = {
  freshMs: 24 * HOUR_MS,
  usableMs: 30 * 24 * HOUR_MS,
  unknownMs: HOUR_MS / 6,
  unknownUsableMs: 24 * HOUR_MS,
  retryMs: HOUR_MS / 60,
};

export const problemSchema: z.ZodType<LeetCodeProblem> = z.object({
  slug: z.string(),
  leetcodeId: z.string().nullable(),
  number: z.string(),
  title: z.string(),
  difficulty: z.enum(['EASY', 'MEDIUM', 'HARD']),
  isPaidOnly: z.boolean(),
  acceptanceRate: z.number().nullable(),
  tags: z.array(z.object({ slug: z.string(), name: z.string() })),
});

/** Problems, by slug. */
export const problemKind = (leetcode: LeetCodeClient): CachedKind<LeetCodeProblem> => ({
  name: 'problem',
  collection: 'problems',
  ages: PROBLEM_AGES,
  keyOf: (slug) => (isProblemSlug(slug) ? slug : null),
  schema: problemSchema,
  fetchMany: (slugs, call) => leetcode.ask(problemOperation, slugs, call),
  // Submissions and boards name it.
  keepsGone: true,
});
