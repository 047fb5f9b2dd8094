import { UserFault } from '@leetcord/kit/graphql/user-fault';

/** How many contests of a community may be planned, run or settle at once: each takes part in the scoring of what its members solve. */
export const MAX_OPEN_CONTESTS = 20;

/** The community has MAX_OPEN_CONTESTS. */
export class TooManyContests extends UserFault {
  readonly typename = 'TooManyContestsError';

  constructor() {
    super(`The server has ${MAX_OPEN_CONTESTS} contests that are not final yet: plan this one when one of them is.`);
  }
}

/** There is no such contest, or the caller may not see it. */
export class ContestNotFound extends UserFault {
  readonly typename = 'ContestNotFoundError';

  constructor() {
    super('There is no such contest that you can see: look at the list of contests again.');
  }
}

/** Somebody else has changed the contest since the caller looked at it. */
export class ContestChanged extends UserFault {
  readonly typename = 'ContestChangedError';

  constructor() {
    super('The contest has been changed since you looked at it: look at it again, then change it.');
  }
}

/** The contest is too far on for this. */
export class ContestTooFarOn extends UserFault {
  readonly typename = 'ContestTooFarOnError';
}
