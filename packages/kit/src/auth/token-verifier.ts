import { createRemoteJWKSet, decodeJwt, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../time/clock.ts';
import { publicError } from '../graphql/errors.ts';
import type { Logger } from '../process/logger.ts';
import { accessTokenClaims, callerOf, TOKEN_ALGORITHM, TOKEN_AUDIENCE, TOKEN_ISSUER } from './access-token.ts';
import { ANONYMOUS, type Caller } from './caller.ts';
import { createRevocations, fetchRevocations, type Revocations } from './revocations.ts';

/** How long keys are used before they are fetched from users again, in ms. An unknown key id fetches them at once. */
const KEYS_MAX_AGE_MS = 10 * 60_000;
/** How many verified tokens are remembered: a signature costs more than the rest of a request's authentication. */
const CHECKED_TOKENS = 10_000;

/** Says who a caller is, and whether their session is still valid. */
export interface TokenVerifier {
  /**
   * Checks an `Authorization` header. Without a header the caller is anonymous. Throws UNAUTHENTICATED for a token that is
   * malformed, forged, expired, revoked or not ours, and UPSTREAM_UNAVAILABLE when the keys cannot be fetched.
   */
  verify(authorization: string | undefined): Promise<Caller>;
  /** Whether the header's token has been verified before, so that checking it again needs no signature. */
  remembers(authorization: string): boolean;
  /** Whether the caller's session or API key has ended since. For streams, which outlive the check at their start. */
  hasEnded(caller: Caller): Promise<boolean>;
}

/** Where users is, and the secret that it requires. */
export interface UsersAddress {
  url: string;
  routerSecret: string;
}

/** Verifies tokens with the keys and the revocations that users publishes. */
export function createTokenVerifier(users: UsersAddress, { clock, log }: { clock: Clock; log: Logger }): TokenVerifier {
  const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', users.url), {
    cacheMaxAge: KEYS_MAX_AGE_MS,
    cooldownDuration: 1_000,
  });
  const revocations = createRevocations(fetchRevocations(users.url, users.routerSecret), { clock, log });
  return verifierWith(keys, revocations, clock);
}

interface CheckedToken {
  caller: Caller;
  /** In seconds since 1970, as in the token. */
  expiresAt: number;
}

/** Verifies tokens with the given keys and revocations. */
export function verifierWith(keys: JWTVerifyGetKey, revocations: Revocations, clock: Clock): TokenVerifier {
  const checked = new LRUCache<string, CheckedToken>({ max: CHECKED_TOKENS });

  const check = async (token: string): Promise<CheckedToken> => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: [TOKEN_ALGORITHM],
        issuer: TOKEN_ISSUER,
        audience: TOKEN_AUDIENCE,
        requiredClaims: ['exp', 'sub'],
        currentDate: clock.now(),
      });
      return { caller: callerOf(accessTokenClaims.parse(payload)), expiresAt: payload.exp! };
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw refused(EXPIRED);
      if (isOutage(error))
        throw publicError('UPSTREAM_UNAVAILABLE', 'Sign-in cannot be checked now. Try again.', error);
      throw refused('The access token is not valid. Sign in again.');
    }
  };

  const hasEnded = async (caller: Caller) => {
    const sid = sidOf(caller);
    return sid !== null && (await revocations.isRevoked(sid));
  };

  return {
    verify: async (authorization) => {
      if (authorization === undefined || authorization === '') return ANONYMOUS;
      const token = tokenOf(authorization);
      if (token === undefined) throw refused('The Authorization header must be "Bearer" and an access token.');
      let known = checked.get(token);
      if (known === undefined) {
        known = await check(token);
        checked.set(token, known);
      }
      if (known.expiresAt * 1_000 <= clock.now().getTime()) {
        checked.delete(token);
        throw refused(EXPIRED);
      }
      if (await hasEnded(known.caller)) {
        checked.delete(token);
        throw refused(
          known.caller.kind === 'apiKey'
            ? 'This API key has been revoked. Make another one.'
            : 'This session has been ended. Sign in again.',
        );
      }
      return known.caller;
    },
    remembers: (authorization) => checked.has(tokenOf(authorization) ?? ''),
    hasEnded,
  };
}

const tokenOf = (authorization: string) => /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];

/** The claims in the token of an `Authorization` header, unverified; empty without a token. */
export function uncheckedClaims(authorization: string): JWTPayload {
  try {
    return decodeJwt(tokenOf(authorization) ?? '');
  } catch {
    return {};
  }
}

/** The id in the list of revocations that ends a caller's tokens. */
export function sidOf(caller: Caller): string | null {
  if (caller.kind === 'user') return caller.sessionId;
  return caller.kind === 'apiKey' ? caller.apiKeyId : null;
}

const EXPIRED = 'The sign-in has run out. Refresh it or sign in again.';

const refused = (message: string) => publicError('UNAUTHENTICATED', message);

/** Whether the keys could not be fetched, which says nothing about the token. */
const isOutage = (error: unknown) =>
  error instanceof errors.JWKSTimeout ||
  error instanceof TypeError ||
  (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC');
