import type { Clock } from '@leetcord/kit/clock';
import { retryAt, type AttemptWindow } from './attempt-limit.ts';
import { TooManyAttempts } from './attempts.errors.ts';
import type { AttemptsRepository } from './attempts.repository.ts';

/**
 * Limits how often something may be tried, over all replicas.
 *
 * Own, since rate-limiter-flexible's store for MongoDB takes the time from Date.now(), counts with an upsert that may
 * answer null where two of them race, and keeps one fixed window where we want several sliding ones.
 */
export class AttemptsService {
  readonly #repository: AttemptsRepository;
  readonly #clock: Clock;

  constructor(repository: AttemptsRepository, clock: Clock) {
    this.#repository = repository;
    this.#clock = clock;
  }

  /** Throws TooManyAttempts when the limit of a key is reached. */
  async check(key: string, windows: readonly AttemptWindow[]): Promise<void> {
    const now = this.#clock.now();
    const since = new Date(now.getTime() - longest(windows));
    const times = await this.#repository.newestSince(key, since, Math.max(...windows.map(({ limit }) => limit)));
    const until = retryAt(times, windows, now);
    if (until !== null) throw new TooManyAttempts(until);
  }

  /** Counts one try. */
  async record(key: string, windows: readonly AttemptWindow[]): Promise<void> {
    const at = this.#clock.now();
    await this.#repository.insert({ key, at, expiresAt: new Date(at.getTime() + longest(windows)) });
  }

  /** Counts one try, or throws TooManyAttempts when the limit of its key is reached. */
  async take(key: string, windows: readonly AttemptWindow[]): Promise<void> {
    await this.check(key, windows);
    await this.record(key, windows);
  }
}

const longest = (windows: readonly AttemptWindow[]) => Math.max(...windows.map(({ windowMs }) => windowMs));
