import { dayIn, startOfDay } from '../calendar/time-zone.ts';
import { nextDay, type StudyPlan } from './study-plan.ts';

/**
 * How a member stands to an item: solved by the end of its day, or after it; solved before the plan began or they came, and not by the end of its day again;
 * or none of these.
 */
export type StudyPlanItemState = 'DONE' | 'LATE' | 'SOLVED_BEFORE' | 'OPEN';

/** That a member solved a problem: confirmed, and not void in the community. */
export interface PlanSolve {
  problemSlug: string;
  submittedAt: Date;
}

/** How far a member is. */
export interface StudyPlanProgress {
  /** By the problems' slugs. */
  states: Map<string, StudyPlanItemState>;
  /** How many items count as done, ahead of their day too. */
  done: number;
  /** Of how many items the day has come. */
  due: number;
  /** How many were done after their day. */
  late: number;
  /** Of how many items the day is over and they do not count as done. */
  missed: number;
}

/** A plan by the clocks of its community, at a moment. */
export interface Schedule {
  startsAt: Date;
  countsEarlier: boolean;
  items: {
    slug: string;
    /** The first moment that is too late. */
    endsAt: Date;
    /** Whether its day has come, and whether it is over. What a moderator has ended is neither. */
    isDue: boolean;
    isMissable: boolean;
  }[];
}

export function scheduleOf(
  { startsOn, countsEarlier, items, overFrom }: Pick<StudyPlan, 'items' | 'startsOn' | 'overFrom' | 'countsEarlier'>,
  { timeZone, now }: { timeZone: string; now: Date },
): Schedule {
  const today = dayIn(now, timeZone);
  const ends = new Map(
    [...new Set(items.map(({ date }) => date))].map((date) => [date, startOfDay(nextDay(date), timeZone)]),
  );
  return {
    startsAt: startOfDay(startsOn, timeZone),
    countsEarlier,
    items: items.map(({ slug, date }) => {
      const isEnded = date >= overFrom;
      return { slug, endsAt: ends.get(date)!, isDue: !isEnded && date <= today, isMissable: !isEnded && date < today };
    }),
  };
}

/** How far a member is who joined the community then. It does not depend on the order of the solves. */
export function progressOf(schedule: Schedule, solves: readonly PlanSolve[], joinedAt: Date): StudyPlanProgress {
  const { startsAt, items } = schedule;
  // LeetCode tells the second of a solve: one in that in which somebody joined is not before it.
  const joinedMs = Math.floor(joinedAt.getTime() / 1_000) * 1_000;
  const since = new Date(Math.max(joinedMs, startsAt.getTime()));
  const ofProblem = Map.groupBy(solves, ({ problemSlug }) => problemSlug);
  const progress: StudyPlanProgress = { states: new Map(), done: 0, due: 0, late: 0, missed: 0 };
  for (const { slug, endsAt, isDue, isMissable } of items) {
    const moments = (ofProblem.get(slug) ?? []).map(({ submittedAt }) => submittedAt);
    const state = stateOf(moments, { since, endsAt, countsEarlier: schedule.countsEarlier });
    const isDone = countsAsDone(state, schedule);
    progress.states.set(slug, state);
    if (isDone) progress.done += 1;
    if (isDue) progress.due += 1;
    if (state === 'LATE') progress.late += 1;
    if (isMissable && !isDone) progress.missed += 1;
  }
  return progress;
}

export const countsAsDone = (state: StudyPlanItemState, { countsEarlier }: Pick<StudyPlan, 'countsEarlier'>): boolean =>
  state === 'DONE' || state === 'LATE' || (state === 'SOLVED_BEFORE' && countsEarlier);

function stateOf(
  moments: readonly Date[],
  { since, endsAt, countsEarlier }: { since: Date; endsAt: Date; countsEarlier: boolean },
): StudyPlanItemState {
  const inPlan = moments.filter((at) => at >= since);
  if (inPlan.some((at) => at < endsAt)) return 'DONE';
  const isEarlier = inPlan.length < moments.length;
  // What counts already need not be solved in time again.
  if (inPlan.length > 0 && !(isEarlier && countsEarlier)) return 'LATE';
  return isEarlier ? 'SOLVED_BEFORE' : 'OPEN';
}
