import { dateOf, isIn, type Jump, type StreakCalendar } from './streak-calendar.ts';

/** How many missed days of a calendar month a streak survives, and since when. */
export interface DatedFreezes {
  perMonth: number;
  since: Date;
}

/** A streak as it is at a moment. */
export interface StreakState {
  /** How many days it has; those that were frozen, or lost to travel, are not counted. 0 when none runs. */
  current: number;
  longest: number;
  /** How many days had a first solve, ever. */
  days: number;
  isTodayDone: boolean;
  /** When the running one is lost if nothing more is solved; null when none runs. */
  endsAt: Date | null;
  /** The days on which freezes were spent in the running streak, such as 2026-12-01; oldest first. */
  frozen: string[];
  /** How many freezes are left in this calendar month. */
  freezesLeft: number;
}

interface StreakFacts {
  /** When problems were first solved, oldest first, by LeetCode's time. */
  solvedAt: readonly Date[];
  calendar: StreakCalendar;
  /** Oldest first. */
  freezes?: readonly DatedFreezes[] | undefined;
  now: Date;
}

/** A streak while it is followed day by day. */
interface Run {
  days: number;
  frozen: number[];
  /** The jump that excuses the days since the last one with a solve. */
  excuse: Jump | undefined;
}

/** How far ahead its end is looked for, in days: with a freeze for each day it never ends. */
const LOOK_AHEAD_DAYS = 100;

/**
 * A streak is a fold of the moments of first solves: the order in which LeetCord learnt of them does not matter. A day without any ends it, but for
 * - days that travel cut short, by one choice of a time zone, between two days with a solve;
 * - days that are not in the calendar of the place;
 * - days for which a freeze is left in their month, by the rule that was in force when they ended.
 */
export function streakOf({ solvedAt, calendar, freezes = [], now }: StreakFacts): StreakState {
  const spent = new Map<string, number>();
  const days = daysOf(solvedAt, calendar);
  let run: Run | null = null;
  let longest = 0;
  let last = -Infinity;

  /** Whether a run survives a day without a solve. It may cost a freeze. */
  const survives = (run: Run, day: number): boolean => {
    run.excuse ??= calendar.jumpAt(day);
    if (run.excuse !== undefined && isIn(run.excuse, day)) return true;
    if (calendar.isSkipped(day)) return true;
    const month = monthOf(day);
    if (freezesAt(freezes, calendar.endOf(day)) <= (spent.get(month) ?? 0)) return false;
    spent.set(month, (spent.get(month) ?? 0) + 1);
    run.frozen.push(day);
    return true;
  };
  /** The first of some days that a run does not survive; null for none. */
  const firstMissed = (run: Run, from: number, before: number): number | null => {
    for (let day = from; day < before; day += 1) if (!survives(run, day)) return day;
    return null;
  };

  for (const day of days) {
    if (run !== null && firstMissed(run, last + 1, day) !== null) run = null;
    run ??= { days: 0, frozen: [], excuse: undefined };
    run.days += 1;
    run.excuse = undefined;
    longest = Math.max(longest, run.days);
    last = day;
  }
  // LeetCode's clock may be ahead.
  const today = Math.max(calendar.dayOf(now), last);
  if (run !== null && firstMissed(run, last + 1, today) !== null) run = null;
  const state = {
    current: run?.days ?? 0,
    longest,
    days: days.length,
    isTodayDone: last === today,
    frozen: (run?.frozen ?? []).map(dateOf),
    freezesLeft: Math.max(0, freezesAt(freezes, now) - (spent.get(monthOf(today)) ?? 0)),
  };
  const from = last === today ? today + 1 : today;
  const end = run && firstMissed(run, from, from + LOOK_AHEAD_DAYS);
  return { ...state, endsAt: end === null ? null : calendar.endOf(end) };
}

const MILESTONES = [7, 30, 100];
const YEAR_DAYS = 365;

/** Whether a streak of so many days is worth telling. */
export const isMilestone = (days: number): boolean => MILESTONES.includes(days) || (days > 0 && days % YEAR_DAYS === 0);

/** The freezes a month of a community that has never chosen any. */
const DEFAULT_FREEZES = 0;

const freezesAt = (freezes: readonly DatedFreezes[], at: Date): number =>
  freezes.findLast(({ since }) => since <= at)?.perMonth ?? DEFAULT_FREEZES;

/** The freezes a month that were chosen last. */
export const lastFreezes = (freezes: readonly DatedFreezes[] | undefined): number =>
  freezes?.at(-1)?.perMonth ?? DEFAULT_FREEZES;

/** Each day once, in order. */
const daysOf = (solvedAt: readonly Date[], calendar: StreakCalendar): number[] => [
  ...new Set(solvedAt.map((at) => calendar.dayOf(at))),
];

const monthOf = (day: number) => dateOf(day).slice(0, 'YYYY-MM'.length);
