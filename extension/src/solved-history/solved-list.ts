import { z } from 'zod';
import { createFormat } from '../storage/format.ts';

/** LeetCode has about 4,000 problems. */
const MOST_PROBLEMS = 10_000;
const problemSlug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(200);

/** What LeetCode shows to who is signed in there: which problems they have solved. */
export const solvedList = z.object({
  /** Who is signed in. */
  username: z.string().min(1).max(100),
  problemSlugs: z.array(problemSlug).max(MOST_PROBLEMS),
});
export type SolvedList = z.infer<typeof solvedList>;

const state = z.object({
  owner: z.string(),
  /** Before this the server is not asked whether the list is to be read; in Unix ms. */
  nextAskAt: z.number(),
  /** What the server has not got yet of a list that was read; null when it has all of it. */
  unsent: solvedList.extend({ readAt: z.number(), failures: z.int().min(0), nextAttemptAt: z.number() }).nullable(),
});
/** What this browser keeps for the signed-in user's solved history. */
export type SolvedHistoryState = z.infer<typeof state>;
export const solvedHistoryFormat = createFormat(state);
export const SOLVED_HISTORY = 'solved-history';
