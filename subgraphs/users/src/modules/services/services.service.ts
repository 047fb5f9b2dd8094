import { secretMatches } from '@leetcord/kit/auth/router-secret';
import type { ServiceTokenSource } from '@leetcord/kit/graphql/service-client';
import type { Clock } from '@leetcord/kit/time/clock';
import type { AttemptWindow } from '../attempts/attempt-limit.ts';
import { asRateLimit } from '../attempts/attempts.errors.ts';
import type { AttemptsService } from '../attempts/attempts.service.ts';
import { ownerOf, type Origin } from '../attempts/budget.ts';
import type { SignedToken, TokenSigner } from '../keys/token-signer.ts';
import { OWN_SCOPES, SERVICE_NAMES, SERVICE_SCOPES } from './service-scopes.ts';
import { ServiceRefused } from './services.errors.ts';

/** Our own token is renewed when it expires in less than this, in ms. */
const RENEW_BEFORE_MS = 60_000;

/** How many wrong secrets one address may send. */
export const WRONG_SECRETS: readonly AttemptWindow[] = [{ limit: 30, windowMs: 60_000 }];

/** Signs services of this LeetCord in. */
export class ServicesService {
  readonly #secrets: ReadonlyMap<string, string>;
  readonly #sign: TokenSigner;
  readonly #attempts: AttemptsService;

  constructor(
    secrets: ReadonlyMap<string, string>,
    { sign, attempts }: { sign: TokenSigner; attempts: AttemptsService },
  ) {
    this.#secrets = secrets;
    this.#sign = sign;
    this.#attempts = attempts;
  }

  /**
   * Throws ServiceRefused both for an unknown name and for a wrong secret, and RATE_LIMITED after too many of them from the caller's
   * address. The right secret is never limited: behind a proxy, services may share an address with anybody, and secrets are too long to
   * guess.
   */
  async signIn(origin: Origin, { service: name, secret }: { service: string; secret: string }): Promise<SignedToken> {
    const service = SERVICE_NAMES.find((known) => known === name);
    const expected = this.#secrets.get(name);
    // Compared even when there is no such service, so that the time taken does not reveal which names exist.
    const matches = secretMatches(expected ?? '', secret);
    if (service === undefined || expected === undefined || !matches) {
      const budget = { owner: ownerOf(origin), what: 'service-secret', windows: WRONG_SECRETS };
      await this.#attempts.take([budget]).catch(asRateLimit);
      throw new ServiceRefused();
    }
    return this.#sign({ kind: 'service', sub: service, scope: SERVICE_SCOPES[service].join(' ') });
  }
}

/** This subgraph's own token for its calls to the others: signed here, kept until shortly before its end. */
export function createOwnTokenSource(sign: TokenSigner, clock: Clock): ServiceTokenSource {
  let current: SignedToken | undefined;
  return async () => {
    if (current === undefined || current.accessTokenExpiresAt.getTime() - clock.now().getTime() < RENEW_BEFORE_MS) {
      current = await sign({ kind: 'service', sub: 'users', scope: OWN_SCOPES.join(' ') });
    }
    return current.accessToken;
  };
}
