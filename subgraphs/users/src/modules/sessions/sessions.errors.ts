import { publicError } from '@leetcord/kit/graphql/errors';
import { UserFault } from '@leetcord/kit/graphql/user-fault';

/** The refresh token is unknown, too old, or was used before. */
export class SessionEnded extends UserFault {
  readonly typename = 'SessionEndedError';

  constructor() {
    super('The session has ended: sign in again.');
  }
}

/** The caller has no such session. */
export class SessionNotFound extends UserFault {
  readonly typename = 'SessionNotFoundError';

  constructor() {
    super('You have no such session: it may have ended by now. Look at the list of your sessions again.');
  }
}

/** The caller's session has ended since their access token was checked. */
export const sessionGone = () => publicError('UNAUTHENTICATED', 'This session has been ended. Sign in again.');
