import { secret, wholeNumber } from '@leetcord/kit/process/env';
import { otherPartEnv, subgraphEnv } from '@leetcord/kit/process/subgraph-env';
import { z } from 'zod';
import { SHORTEST_INTERVAL_MS } from './modules/sweep/sweep-interval.ts';

const milliseconds = (byDefault: number) => wholeNumber({ of: 'ms' }).default(byDefault);

/** The settings of contests. */
export const contestsEnv = z.object({
  ...subgraphEnv({ port: 4003, database: 'leetcord_contests' }),
  ...otherPartEnv('users'),
  ...otherPartEnv('problems'),
  SERVICE_SECRET: secret.describe('What contests signs in with: its secret among the `SERVICE_SECRETS` of users.'),
  CONFIRM_DEADLINE_MS: milliseconds(1_500).describe(
    "For how many ms a report waits for LeetCode's confirmation before it is answered as pending.",
  ),
  // Its list has followed by then, and what has left it, as 20 newer ones came, does not come back.
  CONFIRM_GIVE_UP_MS: milliseconds(30 * 60_000).describe(
    "After how many ms LeetCode's answer that it does not list a pending report is final. Without an answer a report is never rejected.",
  ),
  CONTEST_SETTLE_MS: milliseconds(10 * 60_000).describe(
    "For how many ms after a contest's end LeetCord may be told of what was made in time, so that it counts however late it is confirmed. With the stand-in for LeetCode, `npm start` makes it 5000.",
  ),
  SWEEP_USERS_PER_RUN: wholeNumber({ max: 50 })
    .default(50)
    .describe(
      'How many members each run of the sweep, every 10 seconds, reads from LeetCode: 50 are half of what leetcode.com bears. 0 turns it off.',
    ),
  SWEEP_SHORTEST_MS: milliseconds(SHORTEST_INTERVAL_MS).describe(
    'After how many ms the sweep first reads a member, and again at the soonest. Shorter costs more requests to LeetCode.',
  ),
});

/** The settings of `npm run rebuild`. */
export const rebuildEnv = contestsEnv.pick({ MONGODB_URI: true, MONGODB_DB: true });

export type ContestsSettings = z.infer<typeof contestsEnv>;
