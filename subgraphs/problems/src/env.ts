import { baseUrl, port, secret, serverEnv } from '@leetcord/kit/process/env';
import { z } from 'zod';
import { userLookOperation } from './leetcode/operations/user-look.ts';
import { LEETCODE_LIMITS } from './leetcode/request-budget.ts';

const database = {
  MONGODB_URI: z.string().min(1),
  MONGODB_DB: z.string().default('leetcord_problems'),
};

/** What the import of ratings by hand reads. */
export const ratingsEnv = z.object({ ...serverEnv, ...database });

/** The settings of problems. */
export const problemsEnv = z.object({
  ...serverEnv,
  ...database,
  PORT: port(4002),
  /** What the gateway and calling services send to be let in. */
  ROUTER_SECRET: secret,
  /** Where users publishes the keys of access tokens, and which of them have ended. */
  USERS_URL: baseUrl,
  USERS_ROUTER_SECRET: secret,
  /** LeetCode, or a server that speaks as it does. */
  LEETCODE_URL: baseUrl.default('https://leetcode.com'),
  /** So many requests to LeetCode in any 10 seconds, by all replicas together. More gets an address blocked. */
  LEETCODE_REQUESTS_PER_10S: z.coerce.number().int().min(1).default(LEETCODE_LIMITS.requests),
  /** So many at once, by all replicas together. */
  LEETCODE_CONCURRENCY: z.coerce.number().int().min(1).default(LEETCODE_LIMITS.concurrency),
  /** So many things are asked for in one request, counted by root fields. LeetCode has no known limit. */
  LEETCODE_FIELDS_PER_REQUEST: z.coerce.number().int().min(1).default(50),
  /** So many users are looked at in one request, each with two or three of these fields. */
  LEETCODE_USERS_PER_REQUEST: z.coerce.number().int().min(1).default(userLookOperation.keysPerRequest),
  /**
   * How long LeetCode's solved counts may take to follow a solve, in ms: until then it may still turn out to be new. LeetCode says
   * nothing of it. Longer only makes repeats wait; shorter than it really is costs members points. Less than contests settle.
   */
  LEETCODE_COUNTS_LAG_MS: z.coerce.number().int().min(0).default(300_000),
  /** So long after a whole reading of LeetCode's catalogue it is read again. Problems are fresh for 24 hours. 0 reads it never. */
  CATALOGUE_SYNC_HOURS: z.coerce.number().min(0).default(20),
  /** Contest ratings are imported from this address once a day: a JSON array of `{ titleSlug, rating }`. Off when not set. */
  RATINGS_URL: baseUrl.optional(),
});

export type ProblemsSettings = z.infer<typeof problemsEnv>;
