import { baseUrl, decimalNumber, wholeNumber } from '@leetcord/kit/process/env';
import { otherPartEnv, subgraphEnv } from '@leetcord/kit/process/subgraph-env';
import { z } from 'zod';
import { userLookOperation } from './leetcode/operations/user-look.ts';
import { LEETCODE_LIMITS } from './leetcode/request-budget.ts';

const atLeastOne = (byDefault: number) => wholeNumber({ min: 1 }).default(byDefault);

/** The settings of problems. */
export const problemsEnv = z.object({
  ...subgraphEnv({ port: 4002, database: 'leetcord_problems' }),
  ...otherPartEnv('users'),
  LEETCODE_URL: baseUrl
    .prefault('https://leetcode.com')
    .describe("LeetCode's address, or that of a server that speaks its protocol."),
  LEETCODE_REQUESTS_PER_10S: atLeastOne(LEETCODE_LIMITS.requests).describe(
    'How many requests to LeetCode all replicas together may make in any 10 seconds. More gets an address blocked.',
  ),
  LEETCODE_CONCURRENCY: atLeastOne(LEETCODE_LIMITS.concurrency).describe(
    'How many requests to LeetCode run at once, by all replicas together.',
  ),
  LEETCODE_FIELDS_PER_REQUEST: atLeastOne(50).describe(
    'How many things one request to LeetCode asks for, counted by root fields. LeetCode has no known limit.',
  ),
  LEETCODE_USERS_PER_REQUEST: atLeastOne(userLookOperation.keysPerRequest).describe(
    'How many users one request to LeetCode reads, each with two or three of these fields.',
  ),
  // LeetCode documents no limit. Less than contests take to settle.
  LEETCODE_COUNTS_LAG_MS: wholeNumber({ of: 'ms' })
    .default(300_000)
    .describe(
      "How many ms LeetCode's solved counts may take to follow a solve: until then it may still turn out to be new. A longer time only makes repeats wait; one that is too short costs members points.",
    ),
  CATALOGUE_SYNC_HOURS: decimalNumber({ of: 'hours' })
    .default(20)
    .describe(
      "After how many hours LeetCode's catalogue is read again. Problems are fresh for 24 hours. 0 never reads it.",
    ),
  RATINGS_URL: baseUrl
    .optional()
    .describe(
      'Contest ratings are imported from this address once a day: a JSON array of `{ titleSlug, rating }`. Not imported when not set.',
    ),
});

/** The settings of the manual import of ratings. */
export const ratingsEnv = problemsEnv.pick({ MONGODB_URI: true, MONGODB_DB: true });

export type ProblemsSettings = z.infer<typeof problemsEnv>;
