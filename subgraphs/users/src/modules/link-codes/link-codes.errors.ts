import { UserFault } from '@leetcord/kit/graphql/user-fault';

/** The code is unknown, used up or too old. */
export class InvalidLinkCode extends UserFault {
  readonly typename = 'InvalidLinkCodeError';

  constructor() {
    super('This code is wrong, used up or older than 10 minutes. Get a new one with /link in Discord.');
  }
}
