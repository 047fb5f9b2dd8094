import { z } from 'zod';

/** LeetCode is younger than the first, and no reading of ours lasts to the second; Unix time in seconds. */
const EARLIEST_SECONDS = Date.UTC(2010, 0) / 1_000;
const LATEST_SECONDS = Date.UTC(2100, 0) / 1_000;

/** Unix seconds, as a number or as a string of digits: LeetCode has both. */
export const unixTime = z
  .union([z.string().regex(/^\d{1,12}$/), z.number()])
  .transform(Number)
  .pipe(z.number().int().min(EARLIEST_SECONDS).max(LATEST_SECONDS))
  .transform((seconds) => new Date(seconds * 1_000));
