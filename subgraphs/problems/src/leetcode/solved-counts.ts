import { z } from 'zod';

/** How many problems a user has ever solved, each counted once. */
export interface SolvedCounts {
  all: number;
  easy: number;
  medium: number;
  hard: number;
}

/** The part of a `matchedUser` with the counts, over all sessions: a user who starts a new session on LeetCode keeps these. */
export const SOLVED_SELECTION = 'submitStatsGlobal { acSubmissionNum { difficulty count } }';

/** What we keep of a user only ever rises, so a count beyond any catalogue would stay for good. */
const MAX_SOLVED = 100_000;
const count = z.number().int().min(0).max(MAX_SOLVED);
const row = z.object({ difficulty: z.string().toLowerCase(), count });
const counted = z.object({ all: count.optional(), easy: count, medium: count, hard: count });

/** What `SOLVED_SELECTION` returns, in our terms. Other difficulties than ours are ignored. */
export const submitStatsGlobal = z
  .object({ acSubmissionNum: z.array(z.unknown()) })
  .transform(({ acSubmissionNum }) => {
    const rows = acSubmissionNum.map((it) => row.safeParse(it).data).filter((it) => it !== undefined);
    return Object.fromEntries(rows.map(({ difficulty, count: solved }) => [difficulty, solved]));
  })
  .pipe(counted)
  .transform(({ all, ...rest }): SolvedCounts => ({ all: all ?? rest.easy + rest.medium + rest.hard, ...rest }));
