import { UserFault } from '@leetcord/kit/user-fault';

/** A Discord account can't be added to the caller's account. */
export class AccountTaken extends UserFault {
  readonly typename = 'AccountTakenError';
}
