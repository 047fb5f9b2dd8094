import { Temporal } from 'temporal-polyfill';
import type { Clock } from '@leetcord/kit/time/clock';
import { dayIn } from '../calendar/time-zone.ts';
import { occurrences } from '../calendar/weekly.ts';
import { timeZoneOf, type CommunitiesRepository, type Community } from '../communities/communities.repository.ts';
import { digestTimeOf } from '../communities/digest-week.ts';
import type { EventLog } from '../events/event-log.ts';
import type { StudyPlansRepository } from './study-plans.repository.ts';
import { isOver, type StudyPlan } from './study-plan.ts';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];
/** How many days the clocks of two time zones are apart at most: from UTC-12 to UTC+14. */
const MAX_DAYS_APART = 2;
const DAY_MS = 24 * 60 * 60_000;

export interface PlanNewsOptions {
  communities: CommunitiesRepository;
  studyPlans: StudyPlansRepository;
  events: EventLog;
  clock: Clock;
}

/**
 * Tells communities what their study plans have for the day, at the time of day that they chose for the weekly digest. Which day was told last is kept in the
 * transaction of the event, so that a run that comes late, twice, or after one that was killed tells nothing twice; a day that is over is not told any more.
 */
export class PlanNewsService {
  readonly #options: PlanNewsOptions;

  constructor(options: PlanNewsOptions) {
    this.#options = options;
  }

  isDue(): Promise<boolean> {
    return this.#options.communities.isAnyToldOf('STUDY_PLAN');
  }

  async tellDue(): Promise<void> {
    const { communities, studyPlans, clock } = this.#options;
    for await (const page of communities.allToldOf('STUDY_PLAN')) {
      const days = new Map(page.map((community) => [community._id, dayToTell(community, clock.now())]));
      const plans = await studyPlans.openIn([...days.keys()], clock.now());
      for (const plan of plans) if (isToTell(plan, days.get(plan.communityId)!)) await this.#tell(plan);
    }
  }

  async #tell({ _id, communityId }: StudyPlan): Promise<void> {
    const { communities, studyPlans, events, clock } = this.#options;
    await events.write(async ({ tx, append }) => {
      const [community, plan] = [await communities.find(communityId, tx), await studyPlans.find(_id, tx)];
      const date = community && dayToTell(community, clock.now());
      if (plan === null || !isToTell(plan, date)) return;
      await studyPlans.change(_id, { toldOf: date! }, tx);
      await append([{ type: 'StudyPlanDayEvent', communityId, planId: _id, date: date!, at: clock.now() }]);
    });
  }
}

/** The day that a community is in and is to be told of; null before the time of day that it chose. */
function dayToTell(community: Community, now: Date): string | null {
  const timeZone = timeZoneOf(community);
  const { time } = digestTimeOf(community);
  const within = { timeZone, after: new Date(now.getTime() - 2 * DAY_MS), until: now };
  const { date } = occurrences({ weekdays: EVERY_DAY, time }, within).at(-1)!;
  return date === dayIn(now, timeZone) ? date : null;
}

const isToTell = (plan: StudyPlan, date: string | null): boolean =>
  date !== null && !isTold(plan, date) && !isOver(plan, date) && plan.items.some((item) => item.date === date);

/** Whether a day was told, or a later one in a time zone that the community has left; but not by a clock that ran ahead. */
function isTold({ toldOf }: StudyPlan, date: string): boolean {
  if (toldOf === undefined || toldOf < date) return false;
  return Temporal.PlainDate.from(date).until(toldOf).days <= MAX_DAYS_APART;
}
