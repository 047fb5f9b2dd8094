import { baseUrl, port, secret, serverEnv } from '@leetcord/kit/process/env';
import { z } from 'zod';
import { userLookOperation } from './leetcode/operations/user-look.ts';
import { LEETCODE_LIMITS } from './leetcode/request-budget.ts';

const database = {
  MONGODB_URI: z.string().min(1),
  MONGODB_DB: z.string().default('leetcord_problems'),
};

/** The settings of the manual import of ratings. */
export const ratingsEnv = z.object({ ...serverEnv, ...database });

/** The settings of problems. */
export const problemsEnv = z.object({
  ...serverEnv,
  ...database,
  PORT: port(4002),
  /** The secret that the gateway and calling services send. */
  ROUTER_SECRET: secret,
  /** Where users publishes the keys of access tokens, and which tokens are revoked. */
  USERS_URL: baseUrl,
  USERS_ROUTER_SECRET: secret,
  /** LeetCode, or a server that speaks its protocol. */
  LEETCODE_URL: baseUrl.default('https://leetcode.com'),
  /** How many requests to LeetCode all replicas together may make in any 10 seconds. More gets an address blocked. */
  LEETCODE_REQUESTS_PER_10S: z.coerce.number().int().min(1).default(LEETCODE_LIMITS.requests),
  /** How many at once, by all replicas together. */
  LEETCODE_CONCURRENCY: z.coerce.number().int().min(1).default(LEETCODE_LIMITS.concurrency),
  /** How many things one request asks for, counted by root fields. LeetCode has no known limit. */
  LEETCODE_FIELDS_PER_REQUEST: z.coerce.number().int().min(1).default(50),
  /** How many users one request reads, each with two or three of these fields. */
  LEETCODE_USERS_PER_REQUEST: z.coerce.number().int().min(1).default(userLookOperation.keysPerRequest),
  /**
   * How long LeetCode's solved counts may take to follow a solve, in ms: until then it may still turn out to be new. LeetCode documents
   * no limit. A longer time only makes repeats wait; one that is too short costs members points. Less than contests take to settle.
   */
  LEETCODE_COUNTS_LAG_MS: z.coerce.number().int().min(0).default(300_000),
  /** How long after a complete reading of LeetCode's catalogue it is read again. Problems are fresh for 24 hours. 0 never reads it. */
  CATALOGUE_SYNC_HOURS: z.coerce.number().min(0).default(20),
  /** Contest ratings are imported from this address once a day: a JSON array as in `ratings-file.ts`. Off when not set. */
  RATINGS_URL: baseUrl.optional(),
});

export type ProblemsSettings = z.infer<typeof problemsEnv>;
