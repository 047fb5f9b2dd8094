import { UserFault } from '@leetcord/kit/graphql/user-fault';

/** Nothing waits for the channel. */
export class NoNewsHold extends UserFault {
  readonly typename = 'NoNewsHoldError';

  constructor() {
    super('Nothing waits for this channel: its news are posted as they come.');
  }
}
