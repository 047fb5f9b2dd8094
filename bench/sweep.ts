import { SWEEP_EVERY_SECONDS } from '../subgraphs/contests/src/modules/sweep/sweep.jobs.ts';
import { quickestSprint, type Sprint } from '../subgraphs/contests/src/modules/sweep/sprint.ts';
import { nextSweepAt, sweepInterval } from '../subgraphs/contests/src/modules/sweep/sweep-interval.ts';
import { LEETCODE_LIMITS } from '../subgraphs/problems/src/leetcode/request-budget.ts';
import type { Figure } from './figures.ts';
import { seeded, simulateMember, type Habit, type SimulatedMember } from './sweep-members.ts';

const DAYS = 30;
const DAY_MS = 24 * 60 * 60_000;
const TICK_MS = SWEEP_EVERY_SECONDS * 1_000;
const LISTED = 20;
/** At the month's beginning nobody has solved anything for so long, in ms. */
const RESTED_BEFORE_MS = 7 * DAY_MS;
/** The defaults of SWEEP_USERS_PER_RUN and LEETCODE_USERS_PER_REQUEST. */
const USERS_PER_RUN = 50;
const USERS_PER_REQUEST = 5;

export interface SweptMonth {
  members: number;
  solves: number;
  /** By the sweep alone: what the extension also reports counts as found when the sweep sees it. */
  found: number;
  /** From the solve to the look that found it, in ms, sorted. */
  delays: number[];
  byHabit: Map<Habit, { solves: number; found: number; looks: number; members: number }>;
  looks: number;
  /** Requests to LeetCode in each 10 s: those of the sweep, and those that confirm what it found. */
  requests: { sweep: number; confirming: number; most: number };
  /** How late looks were at the worst: more were due than a run takes. */
  latestMs: number;
}

/** A member as the sweep sees them. */
interface Swept {
  member: SimulatedMember;
  /** How many of the solves were made by now, and how many of these were found or lost. */
  made: number;
  seen: number;
  sprint: Sprint | null;
}

export interface SweepOptions {
  days?: number;
  seed?: number;
  /** Whether the extension reports what members with it solve, which makes looks rarer. */
  reporting?: boolean;
  /** How large the league is of which these members are a part. */
  league?: number;
}

/**
 * Plays a month of members against the real rule of intervals, the real sizes of runs and requests, and a LeetCode that lists
 * 20 accepted submissions.
 */
export function simulateSweep(
  members: number,
  { days = DAYS, seed = 1, reporting = true, league = members }: SweepOptions = {},
): SweptMonth {
  const random = seeded(seed);
  const swept = Array.from({ length: members }, (): Swept => {
    return { member: simulateMember(days, random), made: 0, seen: 0, sprint: null };
  });
  const ticks = (days * DAY_MS) / TICK_MS;
  /** Who is due at each tick; those that a run can't take wait for the next. */
  const due: Swept[][] = Array.from({ length: ticks }, () => []);
  for (const one of swept) due[Math.floor((random() * DAY_MS) / TICK_MS)]!.push(one);
  let waiting: { one: Swept; since: number }[] = [];

  const byHabit: SweptMonth['byHabit'] = new Map();
  const figures: SweptMonth = {
    ...{ members, solves: 0, found: 0, delays: [], byHabit, looks: 0, latestMs: 0 },
    requests: { sweep: 0, confirming: 0, most: 0 },
  };
  const ofHabit = (habit: Habit) => {
    const kept = byHabit.get(habit) ?? { solves: 0, found: 0, looks: 0, members: 0 };
    byHabit.set(habit, kept);
    return kept;
  };
  for (const { member } of swept) {
    ofHabit(member.habit).members += 1;
    ofHabit(member.habit).solves += member.solvedAt.length;
    figures.solves += member.solvedAt.length;
  }

  for (let tick = 0; tick < ticks; tick += 1) {
    const now = tick * TICK_MS;
    waiting.push(...due[tick]!.map((one) => ({ one, since: now })));
    const taken = waiting.slice(0, USERS_PER_RUN);
    waiting = waiting.slice(USERS_PER_RUN);
    let toConfirm = 0;
    for (const { one, since } of taken) {
      const { member } = one;
      figures.looks += 1;
      ofHabit(member.habit).looks += 1;
      figures.latestMs = Math.max(figures.latestMs, now - since);
      while ((member.solvedAt[one.made] ?? Infinity) <= now) one.made += 1;
      const firstListed = Math.max(0, one.made - LISTED);
      const found = member.solvedAt.slice(Math.max(one.seen, firstListed), one.made);
      figures.found += found.length;
      ofHabit(member.habit).found += found.length;
      figures.delays.push(...found.map((at) => now - at));
      one.seen = one.made;
      const isReported = reporting && member.reports && found.length > 0;
      if (found.length > 0 && !isReported) toConfirm += 1;
      const listed = member.solvedAt.slice(firstListed, one.made).map((at) => new Date(at));
      one.sprint = quickestSprint(one.sprint, listed.toReversed());
      const lastActiveAt = listed.at(-1) ?? new Date(-RESTED_BEFORE_MS);
      const { sprint } = one;
      const interval = sweepInterval({ now: new Date(now), lastActiveAt, isReported, sprint, users: league });
      due[Math.ceil(nextSweepAt(new Date(now), interval).getTime() / TICK_MS)]?.push(one);
    }
    const requests = Math.ceil(taken.length / USERS_PER_REQUEST);
    const confirming = Math.ceil(toConfirm / USERS_PER_REQUEST);
    figures.requests.sweep += requests;
    figures.requests.confirming += confirming;
    figures.requests.most = Math.max(figures.requests.most, requests + confirming);
  }
  figures.delays.sort((a, b) => a - b);
  return figures;
}

const windowsIn = (days: number) => (days * DAY_MS) / LEETCODE_LIMITS.windowMs;

/** How many members of these habits the sweep can look at as often as the rule says, to the last thousand. */
export function membersServed(options: Pick<SweepOptions, 'reporting'>): number {
  const sample = 2_000;
  const isServed = (thousands: number) => {
    const league = thousands * 1_000;
    const { looks } = simulateSweep(sample, { ...options, league });
    return (looks / windowsIn(DAYS)) * (league / sample) <= USERS_PER_RUN;
  };
  let [served, tooMany] = [1, 100];
  while (tooMany - served > 1) {
    const between = Math.floor((served + tooMany) / 2);
    if (isServed(between)) served = between;
    else tooMany = between;
  }
  return served * 1_000;
}

const hours = (ms: number | undefined) => `${((ms ?? 0) / 3_600_000).toFixed(1)} h`;
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** The figures of a simulated month as a table. */
export function sweepFigures(result: SweptMonth, served: number, days = DAYS): Figure[] {
  const { members, solves, found, delays, byHabit, looks, requests, latestMs } = result;
  const per10s = (count: number) => (count / windowsIn(days)).toFixed(2);
  const delay = (share: number) => hours(delays[Math.floor(delays.length * share)]);
  const { requests: budget } = LEETCODE_LIMITS;
  return [
    { figure: 'members, accepted submissions', value: `${members}, ${solves}` },
    { figure: 'found by the sweep alone', value: percent(found, solves) },
    { figure: 'delay of these, median and 95th percentile', value: `${delay(0.5)}, ${delay(0.95)}` },
    { figure: 'looks a member and day', value: (looks / members / days).toFixed(1) },
    {
      figure: 'requests to LeetCode in 10 s: sweep, confirming what it finds',
      value: `${per10s(requests.sweep)}, ${per10s(requests.confirming)} of ${budget}; at most ${requests.most}`,
    },
    { figure: 'longest wait of a look that was due', value: hours(latestMs) },
    { figure: 'members of these habits that one budget serves', value: String(served) },
    ...[...byHabit].map(([habit, of]) => ({
      figure: `${habit} (${percent(of.members, members)} of members): found, looks a day`,
      value: `${percent(of.found, of.solves)}, ${(of.looks / of.members / days).toFixed(1)}`,
    })),
  ];
}
