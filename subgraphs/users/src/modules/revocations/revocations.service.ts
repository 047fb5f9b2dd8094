import { ACCESS_TOKEN_LIFE_MS } from '@leetcord/kit/auth/access-token';
import type { Clock } from '@leetcord/kit/time/clock';
import type { Transaction } from '../../transaction.ts';
import type { RevocationsRepository } from './revocations.repository.ts';

/**
 * After this, no access token of something that has ended works any more, in ms: the life of a token, and a minute for a request that
 * was about to sign one.
 */
export const TOKENS_GONE_AFTER_MS = ACCESS_TOKEN_LIFE_MS + 60_000;

/** Ends the access tokens of sessions and API keys early. */
export class RevocationsService {
  readonly #repository: RevocationsRepository;
  readonly #clock: Clock;

  constructor(repository: RevocationsRepository, clock: Clock) {
    this.#repository = repository;
    this.#clock = clock;
  }

  /** Refuses tokens with these `sid`s from now on, in the transaction that ends their sessions or keys. Safe to repeat. */
  async revoke(sids: readonly string[], tx: Transaction): Promise<void> {
    await this.#repository.add(sids, new Date(this.#clock.now().getTime() + TOKENS_GONE_AFTER_MS), tx);
  }
}
