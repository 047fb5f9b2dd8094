import { z } from 'zod';
import { problemSlug } from './problem-slug.ts';

/** The challenge of a day. */
export interface LeetCodeDaily {
  /** The UTC day as LeetCode gives it, such as `2026-11-23`. */
  date: string;
  slug: string;
}

export const DAILY_SELECTION = 'date question { titleSlug }';

/** What `DAILY_SELECTION` returns, in our terms. */
export const dailyChallenge = z
  .object({ date: z.iso.date(), question: z.object({ titleSlug: problemSlug }) })
  .transform(({ date, question }): LeetCodeDaily => ({ date, slug: question.titleSlug }));
