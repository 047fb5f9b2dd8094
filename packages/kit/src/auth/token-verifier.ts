import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { publicError } from '../errors.ts';
import { accessTokenClaims, callerOf, TOKEN_ALGORITHM, TOKEN_AUDIENCE, TOKEN_ISSUER } from './access-token.ts';
import { ANONYMOUS, type Caller } from './caller.ts';
import type { Clock } from '../clock.ts';

/** How long keys are used before users is asked for them again, in ms. An unknown key id asks at once. */
const KEYS_MAX_AGE_MS = 10 * 60_000;

/**
 * Checks an `Authorization` header. No header is the anonymous caller. Throws UNAUTHENTICATED for a token that is
 * malformed, forged, expired or not ours, and UPSTREAM_UNAVAILABLE when the keys cannot be had.
 */
export type TokenVerifier = (authorization: string | undefined) => Promise<Caller>;

/** Verifies tokens with the keys that users publishes at `/.well-known/jwks.json`. */
export function createTokenVerifier(usersUrl: string, clock: Clock): TokenVerifier {
  const url = new URL('/.well-known/jwks.json', usersUrl);
  return verifierWithKeys(createRemoteJWKSet(url, { cacheMaxAge: KEYS_MAX_AGE_MS, cooldownDuration: 1_000 }), clock);
}

/** Verifies tokens with the given keys. */
export function verifierWithKeys(keys: JWTVerifyGetKey, clock: Clock): TokenVerifier {
  return async (authorization) => {
    if (authorization === undefined || authorization === '') return ANONYMOUS;
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
    if (token === undefined) throw refused('The Authorization header must be "Bearer" and an access token.');
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: [TOKEN_ALGORITHM],
        issuer: TOKEN_ISSUER,
        audience: TOKEN_AUDIENCE,
        requiredClaims: ['exp', 'sub'],
        currentDate: clock.now(),
      });
      return callerOf(accessTokenClaims.parse(payload));
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw refused('The sign-in has run out. Refresh it or sign in again.');
      if (isOutage(error))
        throw publicError('UPSTREAM_UNAVAILABLE', 'Sign-in cannot be checked now. Try again.', error);
      throw refused('The access token is not valid. Sign in again.');
    }
  };
}

const refused = (message: string) => publicError('UNAUTHENTICATED', message);

/** Whether the keys could not be fetched, which says nothing about the token. */
const isOutage = (error: unknown) =>
  error instanceof errors.JWKSTimeout ||
  error instanceof TypeError ||
  (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC');
