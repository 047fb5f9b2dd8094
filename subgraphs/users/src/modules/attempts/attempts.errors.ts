import { UserFault } from '../../user-fault.ts';

/** Too many tries of something that is limited. */
export class TooManyAttempts extends UserFault {
  readonly typename = 'TooManyAttemptsError';
  readonly retryAt: Date;

  constructor(retryAt: Date) {
    super(`There were too many tries. Try again after ${retryAt.toISOString()}.`);
    this.retryAt = retryAt;
  }
}
