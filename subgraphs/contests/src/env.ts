import { baseUrl, port, secret, serverEnv } from '@leetcord/kit/process/env';
import { z } from 'zod';
import { SHORTEST_INTERVAL_MS } from './modules/sweep/sweep-interval.ts';

const milliseconds = (byDefault: number) => z.coerce.number().int().min(0).default(byDefault);

/** The settings of contests. */
export const contestsEnv = z.object({
  ...serverEnv,
  PORT: port(4003),
  MONGODB_URI: z.string().min(1),
  MONGODB_DB: z.string().default('leetcord_contests'),
  /** What the gateway and calling services send to be let in. */
  ROUTER_SECRET: secret,
  /** Where users is: it publishes the keys of access tokens, and signs this service in. */
  USERS_URL: baseUrl,
  USERS_ROUTER_SECRET: secret,
  /** What this service signs in with. */
  SERVICE_SECRET: secret,
  PROBLEMS_URL: baseUrl,
  PROBLEMS_ROUTER_SECRET: secret,
  /** How long a report waits for LeetCode's confirmation before it is answered as pending. */
  CONFIRM_DEADLINE_MS: milliseconds(1_500),
  /**
   * How long a report may be pending before LeetCode's answer that it does not list it is final: its list has followed by then,
   * and what has left it, as 20 newer ones came, does not come back. Without an answer a report is never rejected.
   */
  CONFIRM_GIVE_UP_MS: milliseconds(30 * 60_000),
  /** How long after a contest's end LeetCord may be told of what was made in time, so that it counts however late it is confirmed. */
  CONTEST_SETTLE_MS: milliseconds(10 * 60_000),
  /** So many members one run of the sweep looks at, every 10 seconds: 50 are half of what leetcode.com bears. 0 turns it off. */
  SWEEP_USERS_PER_RUN: z.coerce.number().int().min(0).max(50).default(50),
  /** How soon the sweep looks at a member first, and again at the soonest. Shorter costs more requests to leetcode.com. */
  SWEEP_SHORTEST_MS: milliseconds(SHORTEST_INTERVAL_MS),
});

/** The settings of `npm run rebuild`. */
export const rebuildEnv = contestsEnv.pick({ MONGODB_URI: true, MONGODB_DB: true });

export type ContestsSettings = z.infer<typeof contestsEnv>;
