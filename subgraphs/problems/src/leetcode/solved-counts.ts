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

/** Counts only ever rise in what we keep of a user, so that one beyond any catalogue would be believed for good. */
const MAX_SOLVED = 100_000;
const count = z.number().int().min(0).max(MAX_SOLVED);
const row = z.object({ difficulty: z.string().toLowerCase(), count });
const counted = z.object({ all: count.optional(), easy: count, medium: count, hard: count });

/** What `SOLVED_SELECTION` gives, in our words. What is said of other difficulties than those we count says nothing of these. */
export const submitStatsGlobal = z
  .object({ acSubmissionNum: z.array(z.unknown()) })
  .transform(({ acSubmissionNum }) => {
    const rows = acSubmissionNum.map((it) => row.safeParse(it).data).filter((it) => it !== undefined);
    return Object.fromEntries(rows.map(({ difficulty, count: solved }) => [difficulty, solved]));
  })
  .pipe(counted)
  .transform(({ all, ...rest }): SolvedCounts => ({ all: all ?? rest.easy + rest.medium + rest.hard, ...rest }));
