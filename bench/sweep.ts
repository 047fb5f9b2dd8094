import { LEETCODE_LIMITS } from '../subgraphs/problems/src/leetcode/request-budget.ts';
import { LEETCODE_ANSWERS_IN_MS } from './background-lane.ts';
import type { Figure } from './figures.ts';
import { DAYS, simulateSweep, TICK_MS, TICKS, type SweptMonth } from './sweep-month.ts';

/** A league is served when at most one look in 20 is later than this, in ms. */
const MAY_BE_LATE_MS = 10 * 60_000;
const ON_TIME = 0.95;

/** After how many whole runs this share of the looks had been made. */
function latenessInRuns({ looks, lateByRuns }: SweptMonth, share: number): number {
  let made = 0;
  return lateByRuns.findIndex((count = 0) => (made += count) >= looks * share);
}

/** The range and the step of the search for the largest league: each try simulates a whole month. */
const LEAGUES = { served: 16_000, tooLarge: 40_000, step: 2_000 };

/** How many members with these habits one budget serves. */
export function membersServed(reporting: boolean): number {
  const isServed = (members: number) =>
    (latenessInRuns(simulateSweep(members, reporting), ON_TIME) + 1) * TICK_MS <= MAY_BE_LATE_MS;
  let { served, tooLarge } = LEAGUES;
  while (tooLarge - served > LEAGUES.step) {
    const between = served + LEAGUES.step * Math.floor((tooLarge - served) / LEAGUES.step / 2);
    if (isServed(between)) served = between;
    else tooLarge = between;
  }
  return served;
}

const hours = (ms: number | undefined) => `${((ms ?? 0) / 3_600_000).toFixed(1)} h`;
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** The figures of a simulated month as a table. */
export function sweepFigures(month: SweptMonth, served: number): Figure[] {
  const { members, solves, found, byHabit, looks, requests } = month;
  const delays = month.delays.toSorted((a, b) => a - b);
  const per10s = (count: number) => (count / TICKS).toFixed(1);
  const delay = (share: number) => hours(delays[Math.floor(delays.length * share)]);
  const late = (share: number) => `${((latenessInRuns(month, share) + 1) * TICK_MS) / 1_000} s`;
  return [
    { figure: 'members, accepted submissions', value: `${members}, ${solves}` },
    { figure: 'found by the sweep alone', value: percent(found, solves) },
    { figure: 'delay of these, median and 95th percentile', value: `${delay(0.5)}, ${delay(0.95)}` },
    { figure: 'looks a member and day', value: (looks / members / DAYS).toFixed(1) },
    {
      figure: 'requests to LeetCode in 10 s: sweep, confirming what it finds, and what is reported',
      value: `${per10s(requests.sweep)}, ${per10s(requests.confirming)}, ${per10s(requests.reported)} of ${LEETCODE_LIMITS.requests}`,
    },
    { figure: 'looks are late by at most, 95 % and all of them', value: `${late(ON_TIME)}, ${late(1)}` },
    {
      figure: `members that one budget serves, 95 % of looks within 10 minutes, LeetCode answers in ${LEETCODE_ANSWERS_IN_MS} ms`,
      value: String(served),
    },
    ...[...byHabit].map(([habit, of]) => ({
      figure: `${habit} (${percent(of.members, members)} of members): found, looks a day`,
      value: `${percent(of.found, of.solves)}, ${(of.looks / of.members / DAYS).toFixed(1)}`,
    })),
  ];
}
