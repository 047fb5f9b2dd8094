import { UserFault } from '@leetcord/kit/graphql/user-fault';

/** Nothing waits in the community. */
export class NoNewsHold extends UserFault {
  readonly typename = 'NoNewsHoldError';

  constructor() {
    super('Nothing waits in this community: its news are posted as they come.');
  }
}
