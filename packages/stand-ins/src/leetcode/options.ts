import { z } from 'zod';

/** What can be changed in this LeetCode while it runs. */
export const optionsSchema = z.strictObject({
  /** The address that the page polls: LeetCode changed it in 2026. */
  checkPath: z.enum(['v2', 'old']),
  /** How long the judge takes for submissions from the page. */
  judgeDelayMs: z.number().int().min(0).max(60_000),
  /** Submissions appear in the recent lists only this long after their verdict. */
  listingLagMs: z.number().int().min(0).max(3_600_000),
  /** Solved counts of a profile rise only this long after the verdict. */
  countsLagMs: z.number().int().min(0).max(3_600_000),
  /** A user who submits again sooner than this gets 429; 0 means no limit. */
  submitIntervalMs: z.number().int().min(0).max(60_000),
});
export type Options = z.infer<typeof optionsSchema>;

export const DEFAULT_OPTIONS: Options = {
  checkPath: 'v2',
  judgeDelayMs: 150,
  listingLagMs: 0,
  countsLagMs: 0,
  submitIntervalMs: 0,
};
