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
