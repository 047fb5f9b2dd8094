import { publicError } from '@leetcord/kit/graphql/errors';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const PICKS_PER_MINUTE = 30;
const TOO_OFTEN = (seconds: number) => `Problems are picked too often here: try again in ${seconds} seconds.`;

/** How often problems are picked for one community, member or pair in a minute: each pick reads much. Each process counts by itself, in memory. */
export class PickLimit {
  readonly #limiter = new RateLimiterMemory({ points: PICKS_PER_MINUTE, duration: 60 });
  readonly #tooOften: (seconds: number) => string;

  /** `tooOften` is what is said to who has to wait for so many seconds. */
  constructor(tooOften = TOO_OFTEN) {
    this.#tooOften = tooOften;
  }

  /** Counts a pick. Throws RATE_LIMITED. */
  async admit(picksFor: string): Promise<void> {
    try {
      await this.#limiter.consume(picksFor);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw publicError('RATE_LIMITED', this.#tooOften(Math.ceil(refusal.msBeforeNext / 1_000)));
    }
  }
}
