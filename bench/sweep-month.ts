import type { Sprint } from '../subgraphs/contests/src/modules/accounts/leetcode-accounts.repository.ts';
import { quickestSprint } from '../subgraphs/contests/src/modules/sweep/sprint.ts';
import { nextSweepAt, sweepInterval } from '../subgraphs/contests/src/modules/sweep/sweep-interval.ts';
import { SWEEP_EVERY_SECONDS } from '../subgraphs/contests/src/modules/sweep/sweep.jobs.ts';
import { BackgroundLane } from './background-lane.ts';
import { seeded, simulateMember, type Habit, type SimulatedMember } from './sweep-members.ts';

export const DAYS = 30;
const DAY_MS = 24 * 60 * 60_000;
export const TICK_MS = SWEEP_EVERY_SECONDS * 1_000;
export const TICKS = (DAYS * DAY_MS) / TICK_MS;
const LISTED = 20;
/** At the beginning of the month nobody has solved anything for this long, in ms. */
const RESTED_BEFORE_MS = 7 * DAY_MS;
/** The defaults of SWEEP_USERS_PER_RUN and LEETCODE_USERS_PER_REQUEST. */
export const USERS_PER_RUN = 50;
export const USERS_PER_REQUEST = 5;

interface OfHabit {
  members: number;
  solves: number;
  found: number;
  looks: number;
}

export interface SweptMonth {
  members: number;
  solves: number;
  /** By the sweep alone: a solve that the extension also reports counts as found when the sweep sees it. */
  found: number;
  /** From the solve to the look that found it, in ms. */
  delays: number[];
  byHabit: Map<Habit, OfHabit>;
  looks: number;
  /** Requests to LeetCode: those of the sweep, those that confirm what it found, those that confirm what was reported. */
  requests: { sweep: number; confirming: number; reported: number };
  /** The number of looks by how many whole runs they were late: from when they were due to LeetCode's answer. */
  lateByRuns: number[];
}

/** A member as the sweep sees them. */
interface Swept {
  member: SimulatedMember;
  /** How many of the solves were made by the last look. */
  made: number;
  sprint: Sprint | null;
  lastActiveAt: Date;
  habit: OfHabit;
}

/**
 * Simulates a month of members with the real rule of intervals, the real sizes of runs and requests, the background's share of the budget,
 * and a LeetCode that lists 20 accepted submissions. `reporting`: whether the extension reports what its users solve, which makes looks
 * rarer and costs a request each. Confirming reports is waited for and has a share of its own.
 */
export function simulateSweep(members: number, reporting: boolean): SweptMonth {
  const random = seeded(1);
  const figures: SweptMonth = {
    ...{ members, solves: 0, found: 0, delays: [], byHabit: new Map(), looks: 0, lateByRuns: [] },
    requests: { sweep: 0, confirming: 0, reported: 0 },
  };
  /** The members who are due at each tick; those that a run can't take wait for the next one. */
  const due: Swept[][] = Array.from({ length: TICKS }, () => []);
  for (let index = 0; index < members; index += 1) {
    const member = simulateMember(DAYS, random);
    const habit = figures.byHabit.get(member.habit) ?? { members: 0, solves: 0, found: 0, looks: 0 };
    figures.byHabit.set(member.habit, habit);
    habit.members += 1;
    habit.solves += member.solvedAt.length;
    figures.solves += member.solvedAt.length;
    const firstAt = Math.floor((random() * DAY_MS) / TICK_MS);
    due[firstAt]?.push({ member, made: 0, sprint: null, lastActiveAt: new Date(-RESTED_BEFORE_MS), habit });
    if (reporting && member.reports) figures.requests.reported += member.solvedAt.length;
  }

  /** Looks at a member. Returns whether something must be confirmed, and when the next look is. */
  const look = (one: Swept, now: number) => {
    const { member, habit } = one;
    const { solvedAt } = member;
    const madeBefore = one.made;
    while (one.made < solvedAt.length && solvedAt[one.made]! <= now) one.made += 1;
    const isNew = one.made > madeBefore;
    figures.looks += 1;
    habit.looks += 1;
    if (isNew) {
      const listed = solvedAt.slice(Math.max(0, one.made - LISTED), one.made);
      const found = listed.slice(-(one.made - madeBefore));
      figures.found += found.length;
      habit.found += found.length;
      for (const at of found) figures.delays.push(now - at);
      const newestFirst = listed.map((at) => new Date(at)).toReversed();
      one.sprint = quickestSprint(one.sprint, newestFirst);
      one.lastActiveAt = newestFirst[0] ?? one.lastActiveAt;
    }
    const { sprint, lastActiveAt } = one;
    const isReported = reporting && member.reports && isNew;
    const seen = { now: new Date(now), lastActiveAt, isReported, sprint, users: members };
    return { toConfirm: isNew && !isReported, nextAt: nextSweepAt(seen.now, sweepInterval(seen)) };
  };

  const lane = new BackgroundLane();
  let waiting: { one: Swept; since: number }[] = [];
  let runEndsAt = 0;
  for (let tick = 0; tick < TICKS; tick += 1) {
    const now = tick * TICK_MS;
    for (const one of due[tick] ?? []) waiting.push({ one, since: now });
    due[tick] = [];
    // One run at a time: the next begins late, or not at all.
    if (runEndsAt >= now + TICK_MS) continue;
    const startsAt = Math.max(now, runEndsAt);
    const taken = waiting.slice(0, USERS_PER_RUN);
    waiting = waiting.slice(USERS_PER_RUN);
    let toConfirm = 0;
    for (const [index, { one, since }] of taken.entries()) {
      if (index % USERS_PER_REQUEST === 0) {
        runEndsAt = lane.ask(startsAt);
        figures.requests.sweep += 1;
      }
      const late = Math.floor((runEndsAt - since) / TICK_MS);
      figures.lateByRuns[late] = (figures.lateByRuns[late] ?? 0) + 1;
      const seen = look(one, runEndsAt);
      if (seen.toConfirm) toConfirm += 1;
      due[Math.ceil(seen.nextAt.getTime() / TICK_MS)]?.push(one);
    }
    figures.requests.confirming += Math.ceil(toConfirm / USERS_PER_REQUEST);
  }
  return figures;
}
