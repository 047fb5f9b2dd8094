import { UserFault } from '@leetcord/kit/graphql/user-fault';

/** The user has not consented to a solved history, or no longer. */
export class NoSolvedHistoryConsent extends UserFault {
  readonly typename = 'NoSolvedHistoryConsentError';

  constructor() {
    super('LeetCord keeps no list of what you have solved: switch it on in the extension first.');
  }
}
