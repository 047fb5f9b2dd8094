import { UserFault } from '@leetcord/kit/user-fault';

/** Too many tries of something that is limited. */
export class TooManyAttempts extends UserFault {
  readonly typename = 'TooManyAttemptsError';
  readonly retryAt: Date;

  constructor(retryAt: Date) {
    super(`There were too many tries. Try again after ${retryAt.toISOString()}.`);
    this.retryAt = retryAt;
  }
}
