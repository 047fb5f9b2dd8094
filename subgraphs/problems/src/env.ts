import { baseUrl, port, secret, serverEnv } from '@leetcord/kit/env';
import { z } from 'zod';

/** The settings of problems. */
export const problemsEnv = z.object({
  ...serverEnv,
  PORT: port(4002),
  MONGODB_URI: z.string().min(1),
  MONGODB_DB: z.string().default('leetcord_problems'),
  /** What the gateway and calling services send to be let in. */
  ROUTER_SECRET: secret,
  /** Where users publishes the keys of access tokens. */
  USERS_URL: baseUrl,
  /** LeetCode, or a server that speaks as it does. */
  LEETCODE_URL: baseUrl.default('https://leetcode.com'),
});

export type ProblemsSettings = z.infer<typeof problemsEnv>;
