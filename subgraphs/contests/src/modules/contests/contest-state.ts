export type ContestState = 'SCHEDULED' | 'RUNNING' | 'SETTLING' | 'FINAL' | 'CANCELLED';

/** The moments of a contest. */
export interface ContestTimes {
  startsAt: Date;
  /** The moment after the last that counts. */
  endsAt: Date;
  /** What waits for LeetCode since before this moment counts, however late it is confirmed; what came later does not. */
  finalAt: Date;
}

/** How long after `finalAt` LeetCode is waited for at most, in ms. */
const LATE_MS = 24 * 60 * 60_000;
/** By then what came before `finalAt` is stored, also by a replica whose clock is a little behind, in ms. */
const STORED_WITHIN_MS = 5_000;
/** How often it is seen whether a contest that waits for LeetCode is final, at first and then, in ms. */
const AT_FIRST = { everyMs: 10_000, forMs: 120_000 };
const THEN_EVERY_MS = 60_000;

/** A contest whose `finalAt` is not after this moment is final, whatever is pending. */
export const latestFinalAt = (now: Date): Date => new Date(now.getTime() - LATE_MS);

/** A submission that is confirmed now, and was made in a contest, counts in it when its `finalAt` is after this moment. */
export function reach({ isAwaited, awaitedSince }: { isAwaited: boolean; awaitedSince: Date }, now: Date): Date {
  const latest = latestFinalAt(now);
  if (!isAwaited) return now;
  // It cannot wait since later than now: a clock ran ahead.
  const since = awaitedSince > now ? now : awaitedSince;
  return since > latest ? since : latest;
}

/** From when on it is final, if nothing that counts when it is confirmed is pending. */
const firstFinishAt = ({ finalAt }: ContestTimes) => new Date(finalAt.getTime() + STORED_WITHIN_MS);

/** Whether it is final at a moment: by the time alone, or if nothing that counts when it is confirmed is pending. */
export function finality(times: ContestTimes, at: Date): 'NO' | 'UNLESS_PENDING' | 'YES' {
  if (times.finalAt <= latestFinalAt(at)) return 'YES';
  return firstFinishAt(times) <= at ? 'UNLESS_PENDING' : 'NO';
}

/** The next moment at which it is seen whether it is final; the same whoever asks, so that it is one job. */
export function nextFinishAt(times: ContestTimes, now: Date): Date {
  const firstAt = firstFinishAt(times).getTime();
  const passedMs = now.getTime() - firstAt;
  if (passedMs < 0) return new Date(firstAt);
  const everyMs = passedMs < AT_FIRST.forMs ? AT_FIRST.everyMs : THEN_EVERY_MS;
  return new Date(firstAt + (Math.floor(passedMs / everyMs) + 1) * everyMs);
}

/**
 * The state at a moment. Unless it was cancelled it follows from the time, but for the last step: it is final once that is in the event log, which no job
 * writes while something that counts when it is confirmed is pending.
 */
export function contestState(
  contest: ContestTimes & { announced: { finish: boolean }; cancelledAt?: Date },
  at: Date,
): ContestState {
  if (contest.cancelledAt !== undefined) return 'CANCELLED';
  if (at < contest.startsAt) return 'SCHEDULED';
  if (at < contest.endsAt) return 'RUNNING';
  return contest.announced.finish || finality(contest, at) === 'YES' ? 'FINAL' : 'SETTLING';
}

/** Whether the standings of a moment are those of when they froze. They are shown again by themselves once the contest is final, or cancelled. */
export function isFrozen(contest: Parameters<typeof contestState>[0] & { freezesAt?: Date | null }, at: Date): boolean {
  const { freezesAt = null } = contest;
  return freezesAt !== null && freezesAt <= at && ['RUNNING', 'SETTLING'].includes(contestState(contest, at));
}
