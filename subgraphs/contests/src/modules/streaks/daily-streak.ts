import { dateOf } from './streak-calendar.ts';

const DAY_MS = 24 * 60 * 60_000;

/** A streak of LeetCode's daily challenges. */
export interface DailyStreakState {
  current: number;
  longest: number;
  isTodayDone: boolean;
}

interface DailyFacts {
  /** What was accepted, in any order; solved before or not. */
  accepted: readonly { problemSlug: string; submittedAt: Date }[];
  /** The problem of each UTC day, such as 2026-12-01. A day that is missing is one of which LeetCode said nothing: it ends no streak. */
  dailies: ReadonlyMap<string, string>;
  now: Date;
}

/** A day counts if its problem was accepted on it, in UTC: as on LeetCode itself, and whatever the user's time zone is. */
export function dailyStreakOf({ accepted, dailies, now }: DailyFacts): DailyStreakState {
  const done = new Set(
    accepted
      .map(({ problemSlug, submittedAt }) => ({ problemSlug, date: utcDateOf(submittedAt) }))
      .filter(({ problemSlug, date }) => dailies.get(date) === problemSlug)
      .map(({ date }) => date),
  );
  const today = utcDateOf(now);
  let current = 0;
  let longest = 0;
  for (const date of [...dailies.keys()].toSorted()) {
    if (done.has(date)) current += 1;
    else if (date < today) current = 0;
    longest = Math.max(longest, current);
  }
  return { current, longest, isTodayDone: done.has(today) };
}

export const utcDateOf = (at: Date): string => dateOf(Math.floor(at.getTime() / DAY_MS));
