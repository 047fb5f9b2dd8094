import { z } from 'zod';
import type { Ages } from '../../cache/ages.ts';
import type { CachedKind } from '../../cache/cached-kind.ts';
import { LeetCodeError } from '../../leetcode/errors.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import { upcomingContestsOperation, type UpcomingContest } from '../../leetcode/operations/upcoming-contests.ts';

export interface UpcomingContests {
  contests: UpcomingContest[];
}

/** The one key: LeetCode has one list for everybody. */
export const UPCOMING = 'now';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const AGES: Ages = {
  freshMs: HOUR_MS,
  usableMs: 24 * HOUR_MS,
  unknownMs: MINUTE_MS,
  unknownUsableMs: MINUTE_MS,
  retryMs: MINUTE_MS,
};

const contest = z.object({ slug: z.string(), title: z.string(), startsAt: z.date(), durationSeconds: z.number() });
const schema: z.ZodType<UpcomingContests> = z.object({ contests: z.array(contest) });

/** The contests that LeetCode has announced. */
export const upcomingKind = (leetcode: LeetCodeClient): CachedKind<UpcomingContests> => ({
  name: 'upcoming-rounds',
  collection: 'upcoming_rounds',
  ages: AGES,
  keyOf: (key) => key,
  schema,
  fetchMany: async (_keys, call) => {
    const answers = await leetcode.ask(upcomingContestsOperation, [UPCOMING], call);
    return answers.map((answer) => (answer instanceof LeetCodeError ? answer : { contests: answer }));
  },
  keepsGone: true,
});
