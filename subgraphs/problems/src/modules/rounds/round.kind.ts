import { z } from 'zod';
import { NEVER_MS, type Ages } from '../../cache/ages.ts';
import type { CachedKind } from '../../cache/cached-kind.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import { contestOperation, type LeetCodeContest } from '../../leetcode/operations/contest.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Of one that may change: it gets its problems when it starts. */
const AGES: Ages = {
  freshMs: 10 * MINUTE_MS,
  usableMs: DAY_MS,
  unknownMs: 10 * MINUTE_MS,
  unknownUsableMs: DAY_MS,
  retryMs: MINUTE_MS,
};
/** Of one that was over for a day when it was read. */
const SETTLED_AGES: Ages = { ...AGES, freshMs: NEVER_MS, usableMs: NEVER_MS };

const schema: z.ZodType<LeetCodeContest> = z.object({
  slug: z.string(),
  startsAt: z.date().nullable(),
  durationSeconds: z.number().nullable(),
  problems: z.array(z.object({ slug: z.string(), points: z.number().nullable() })),
});

const isSettled = ({ startsAt, durationSeconds, problems }: LeetCodeContest, at: Date): boolean =>
  startsAt !== null &&
  durationSeconds !== null &&
  problems.length > 0 &&
  at.getTime() >= startsAt.getTime() + durationSeconds * 1_000 + DAY_MS;

/** Contests of LeetCode's, by slug. */
export const roundKind = (leetcode: LeetCodeClient): CachedKind<LeetCodeContest> => ({
  name: 'round',
  collection: 'rounds',
  ages: AGES,
  agesOf: ({ value, fetchedAt }) => (isSettled(value, fetchedAt) ? SETTLED_AGES : AGES),
  keyOf: (slug) => slug,
  schema,
  fetchMany: (slugs, call) => leetcode.ask(contestOperation, slugs, call),
  keepsGone: true,
  isEmpty: ({ problems }) => problems.length === 0,
});
