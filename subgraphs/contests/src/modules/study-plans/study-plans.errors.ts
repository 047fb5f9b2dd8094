import { UserFault } from '@leetcord/kit/graphql/user-fault';

/** How many plans of a community may be scheduled or running. */
export const MAX_OPEN_PLANS = 10;
/** How many problems a plan may have. */
export const MAX_ITEMS = 200;
/** How many of them may be for one day. */
export const MAX_ITEMS_OF_DAY = 50;
/** How many members may be on a plan: all of them are read to show who is along. */
export const MAX_PLAN_MEMBERS = 200;

/** There is no such plan, or the caller may not see it. */
export class StudyPlanNotFound extends UserFault {
  readonly typename = 'StudyPlanNotFoundError';

  constructor() {
    super('There is no such study plan that you can see: look at the list of plans again.');
  }
}

/** The community has MAX_OPEN_PLANS. */
export class TooManyStudyPlans extends UserFault {
  readonly typename = 'TooManyStudyPlansError';

  constructor() {
    super(`The server has ${MAX_OPEN_PLANS} study plans that are not over: end one first.`);
  }
}

/** Nothing of it changes any more. */
export class StudyPlanOver extends UserFault {
  readonly typename = 'StudyPlanOverError';

  constructor() {
    super('The study plan is over: choose one that runs, or make a new one.');
  }
}

/** It has MAX_PLAN_MEMBERS. */
export class StudyPlanFull extends UserFault {
  readonly typename = 'StudyPlanFullError';

  constructor() {
    super(`The study plan has ${MAX_PLAN_MEMBERS} members, and takes no more.`);
  }
}
