import { Temporal } from 'temporal-polyfill';

/** How many days a plan that is over stays in the list of plans, before it is archived. */
const LISTED_FOR_DAYS = 30;

/** A problem of a plan, and the day that it is for, such as 2026-12-01. */
export interface StudyPlanItem {
  slug: string;
  date: string;
}

/** What a community studies, and when. */
export interface StudyPlan {
  _id: string;
  communityId: string;
  title: string;
  /** Its first day. */
  startsOn: string;
  /** In the order of their days; each problem once, and one at least. */
  items: StudyPlanItem[];
  /** Whether what a member had solved before the plan, or before they came, counts as done. */
  countsEarlier: boolean;
  /** The first day on which it is over: the one after its last item's, or that on which it was ended. */
  overFrom: string;
  /** A moderator has ended it. */
  isEnded?: true;
  /** By which a community's plans are listed: first day, then id. */
  listKey: string;
  createdAt: Date;
  /** The last day of which the community was told. */
  toldOf?: string;
  /** The keys with which problems were added last. */
  addedWith?: string[];
  /** Unique in the community. */
  idempotencyKey: string;
}

export type StudyPlanState = 'SCHEDULED' | 'RUNNING' | 'OVER' | 'ARCHIVED';

export const STUDY_PLAN_LIST_KEY_PATTERN = /^\d{4}-\d\d-\d\d\.[0-9a-f]{32}$/;
export const studyPlanListKey = (startsOn: string, id: string): string => `${startsOn}.${id}`;

/** The state follows from the day that it is in the community. */
export function studyPlanState(plan: Pick<StudyPlan, 'startsOn' | 'overFrom'>, today: string): StudyPlanState {
  if (today >= plan.overFrom) return plan.overFrom <= archivedUpTo(today) ? 'ARCHIVED' : 'OVER';
  return today < plan.startsOn ? 'SCHEDULED' : 'RUNNING';
}

/** Whether nothing can change any more. */
export const isOver = (plan: Pick<StudyPlan, 'overFrom'>, today: string): boolean => today >= plan.overFrom;

/** Plans that were over on this day are archived. */
export const archivedUpTo = (today: string): string =>
  Temporal.PlainDate.from(today).subtract({ days: LISTED_FOR_DAYS }).toString();

/** Items in the order of their days, and the day from which their plan is over; those of the same day stay in their order. */
export function inOrder(items: readonly StudyPlanItem[]): Pick<StudyPlan, 'items' | 'overFrom'> {
  const sorted = items.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  return { items: sorted, overFrom: nextDay(sorted.at(-1)!.date) };
}

export const nextDay = (date: string): string => Temporal.PlainDate.from(date).add({ days: 1 }).toString();

export const previousDay = (date: string): string => Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();

/** How problems are spread over days. */
export interface Pace {
  /** The first day that may have some. */
  from: string;
  perDay: number;
  /** 1 is Monday; none for every day. */
  weekdays: readonly number[];
}

/** Gives each problem its day, in their order. */
export function spread(slugs: readonly string[], { from, perDay, weekdays }: Pace): StudyPlanItem[] {
  let day = Temporal.PlainDate.from(from);
  let left = perDay;
  return slugs.map((slug) => {
    if (left === 0) [day, left] = [day.add({ days: 1 }), perDay];
    while (weekdays.length > 0 && !weekdays.includes(day.dayOfWeek)) day = day.add({ days: 1 });
    left -= 1;
    return { slug, date: day.toString() };
  });
}
