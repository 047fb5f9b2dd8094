import type { ContestTimes } from './contest-state.ts';

/**
 * When it is seen to that who may be in a contest is looked at once more, in parts of the settle time: once LeetCode lists what
 * was submitted in the last seconds, and again for those of whom it told nothing. The other half is for confirming.
 */
const PARTS = { first: 1 / 20, again: [1 / 4, 1 / 2] };

const at = ({ endsAt, finalAt }: ContestTimes, part: number) =>
  new Date(endsAt.getTime() + Math.round((finalAt.getTime() - endsAt.getTime()) * part));

/** Who was looked at since then has nothing more that counts. */
export const firstLastLookAt = (times: ContestTimes): Date => at(times, PARTS.first);

/** The next such moment, null when there is none. */
export const nextLastLookAt = (times: ContestTimes, now: Date): Date | null =>
  [PARTS.first, ...PARTS.again].map((part) => at(times, part)).find((moment) => moment > now) ?? null;
