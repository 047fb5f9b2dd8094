import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** For how many of a user's reports LeetCode is asked at once in a minute: it lets nobody submit faster. */
export const CHECKS_PER_MINUTE = 30;

/**
 * Keeps what one user has of the LeetCode budget, which all share, within CHECKS_PER_MINUTE. Each process counts by itself, in
 * memory: a restart or another replica gives a little more, and nobody waits for a database.
 */
export class CheckLimit {
  readonly #limiter = new RateLimiterMemory({ points: CHECKS_PER_MINUTE, duration: 60 });

  /** Counts a check. Gives in how many ms there is room for it again; 0 when there is now. */
  async take(userId: string): Promise<number> {
    try {
      await this.#limiter.consume(userId);
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
      throw refusal;
    }
  }
}
