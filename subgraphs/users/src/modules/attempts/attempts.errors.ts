import { publicError } from '@leetcord/kit/graphql/errors';
import { UserFault } from '@leetcord/kit/graphql/user-fault';

/** Too many tries of something that is limited. */
export class TooManyAttempts extends UserFault {
  readonly typename = 'TooManyAttemptsError';
  readonly retryAt: Date;

  constructor(retryAt: Date) {
    super(`There were too many tries. Try again after ${retryAt.toISOString()}.`);
    this.retryAt = retryAt;
  }
}

/** For operations of programs, whose results have no TooManyAttemptsError: throws it as RATE_LIMITED. */
export function asRateLimit(error: unknown): never {
  throw error instanceof TooManyAttempts ? publicError('RATE_LIMITED', error.message, error) : error;
}
