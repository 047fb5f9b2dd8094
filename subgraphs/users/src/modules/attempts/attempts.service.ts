import { randomUUID } from 'node:crypto';
import type { Clock } from '@leetcord/kit/time/clock';
import { retryAt } from './attempt-limit.ts';
import { TooManyAttempts } from './attempts.errors.ts';
import type { AttemptsRepository } from './attempts.repository.ts';
import { budgetOf, type Budget } from './budget.ts';

/** A try that has been counted. */
export interface TakenAttempt {
  /** Takes it back: for a try that turned out not to be one that the limit is for. */
  giveBack(): Promise<void>;
}

/**
 * Limits how often something may be tried, over all replicas.
 *
 * Our own, since rate-limiter-flexible's store for MongoDB takes the time from Date.now(), counts with an upsert that may return null
 * when two of them race, and keeps one fixed window where we need several sliding ones.
 */
export class AttemptsService {
  readonly #repository: AttemptsRepository;
  readonly #clock: Clock;

  constructor(repository: AttemptsRepository, clock: Clock) {
    this.#repository = repository;
    this.#clock = clock;
  }

  /**
   * Counts one try in each of these budgets, one after the other. If one of them is used up, it throws TooManyAttempts and counts the try
   * in none. Narrow budgets come first: a caller who has used theirs up must not use up what others share.
   */
  async take(budgets: readonly Budget[]): Promise<TakenAttempt> {
    const ids: string[] = [];
    const giveBack = () => this.#repository.delete(ids);
    for (const budget of budgets) {
      const id = randomUUID();
      ids.push(id);
      const until = await this.#count(id, budget);
      if (until === null) continue;
      await giveBack();
      throw new TooManyAttempts(until);
    }
    return { giveBack };
  }

  /**
   * Counts a try, then checks whether there was room for it; returns when there will be, or null. In this order any number of concurrent
   * tries stay within the limit: the last one to be written sees all others.
   */
  async #count(id: string, { owner, what, windows }: Budget): Promise<Date | null> {
    const at = this.#clock.now();
    const key = budgetOf(owner, what);
    const longestMs = Math.max(...windows.map(({ windowMs }) => windowMs));
    await this.#repository.insert(id, { key, at, expiresAt: new Date(at.getTime() + longestMs) });
    const others = await this.#repository.newestSince(key, new Date(at.getTime() - longestMs), {
      now: at,
      limit: Math.max(...windows.map(({ limit }) => limit)),
      except: id,
    });
    return retryAt(others, windows, at);
  }
}
