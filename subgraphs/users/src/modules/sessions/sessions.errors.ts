import { UserFault } from '@leetcord/kit/user-fault';

/** The refresh token is unknown, too old, or was used before. */
export class SessionEnded extends UserFault {
  readonly typename = 'SessionEndedError';

  constructor() {
    super('The session has ended: sign in again.');
  }
}
