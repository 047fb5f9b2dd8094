import { secretMatches } from '@leetcord/kit/auth/router-secret';
import type { Clock } from '@leetcord/kit/time/clock';
import type { AttemptWindow } from '../attempts/attempt-limit.ts';
import { asRateLimit } from '../attempts/attempts.errors.ts';
import type { AttemptsService } from '../attempts/attempts.service.ts';
import { ownerOf, type Origin } from '../attempts/budget.ts';
import type { SignedToken, TokenSigner } from '../keys/token-signer.ts';
import { hashApiKey, readApiKey } from './api-key.ts';
import { scopeClaim } from './api-key-scopes.ts';
import { ApiKeyRefused } from './api-keys.errors.ts';
import type { ApiKeysRepository } from './api-keys.repository.ts';

/**
 * How many wrong keys one address may send. Nobody guesses 384 bits: this only limits what somebody's wrong keys cost us. The window is
 * short, since a program with a revoked key may share its address with others.
 */
export const WRONG_KEYS: readonly AttemptWindow[] = [{ limit: 30, windowMs: 60_000 }];

export interface ApiKeyExchangeDependencies {
  repository: ApiKeysRepository;
  attempts: AttemptsService;
  sign: TokenSigner;
  clock: Clock;
}

/** Exchanges API keys for access tokens, so that no other process needs to know keys. */
export class ApiKeyExchange {
  readonly #deps: ApiKeyExchangeDependencies;

  constructor(dependencies: ApiKeyExchangeDependencies) {
    this.#deps = dependencies;
  }

  /**
   * An access token for a key, which expires no later than the key. Throws ApiKeyRefused, and RATE_LIMITED after too many wrong keys from
   * the client's address.
   */
  async exchange(origin: Origin, text: string): Promise<SignedToken> {
    const { repository, attempts, sign, clock } = this.#deps;
    const parts = readApiKey(text);
    if (parts === null) throw new ApiKeyRefused();
    const budget = { owner: ownerOf(origin), what: 'api-key', windows: WRONG_KEYS };
    // Callers without an address cannot be distinguished: one limit for all would let anyone lock everybody's keys out.
    const { giveBack } = await attempts.take(origin.clientAddress === null ? [] : [budget]).catch(asRateLimit);

    const { id, secretHash } = hashApiKey(parts);
    const key = await repository.find(id);
    // Compared even when there is no such key, so that the time taken reveals nothing.
    if (!secretMatches(key?.secretHash ?? '', secretHash) || key === null) throw new ApiKeyRefused();
    await giveBack();
    const now = clock.now();
    if (key.expiresAt !== undefined && key.expiresAt <= now) throw new ApiKeyRefused();
    if (!(await repository.setLastUsed(id, now))) throw new ApiKeyRefused();
    return sign(
      { kind: 'apiKey', sub: key.userId, sid: id, scope: scopeClaim(key.scopes), rate: key.requestsPerMinute },
      key.expiresAt,
    );
  }
}
