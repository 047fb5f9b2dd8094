import { publicError } from '@leetcord/kit/graphql/errors';
import { UserFault } from '@leetcord/kit/graphql/user-fault';

/** A Discord account or a LeetCode name can't be added to the caller's account. */
export class AccountTaken extends UserFault {
  readonly typename = 'AccountTakenError';
}

/** The caller's account has been deleted since their access token was checked. */
export const accountGone = () => publicError('UNAUTHENTICATED', 'Your account is gone. Sign out and sign in again.');
