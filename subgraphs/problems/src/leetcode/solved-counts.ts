import { z } from 'zod';

/** How many problems a user has ever solved, each counted once. */
export interface SolvedCounts {
  all: number;
  easy: number;
  medium: number;
  hard: number;
}

/** The part of a `matchedUser` that tells it. Of all sessions: a user who starts a new one on LeetCode keeps these. */
export const SOLVED_SELECTION = 'submitStatsGlobal { acSubmissionNum { difficulty count } }';

const count = z.number().int().min(0);

/** What `SOLVED_SELECTION` gives, in our words. */
export const submitStatsGlobal = z
  .object({ acSubmissionNum: z.array(z.object({ difficulty: z.string().toLowerCase(), count })) })
  .transform(({ acSubmissionNum }) =>
    Object.fromEntries(acSubmissionNum.map(({ difficulty, count: solved }) => [difficulty, solved])),
  )
  .pipe(z.object({ all: count, easy: count, medium: count, hard: count })) satisfies z.ZodType<SolvedCounts>;
