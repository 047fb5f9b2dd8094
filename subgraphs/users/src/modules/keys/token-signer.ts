import {
  ACCESS_TOKEN_LIFE_MS,
  TOKEN_ALGORITHM,
  TOKEN_AUDIENCE,
  TOKEN_ISSUER,
  type AccessTokenClaims,
} from '@leetcord/kit/auth/access-token';
import type { Clock } from '@leetcord/kit/time/clock';
import { SignJWT } from 'jose';
import type { KeysService } from './keys.service.ts';

export interface SignedToken {
  accessToken: string;
  accessTokenExpiresAt: Date;
}

/** Signs access tokens, which live `ACCESS_TOKEN_LIFE_MS` and never beyond `notAfter`. */
export type TokenSigner = (claims: AccessTokenClaims, notAfter?: Date) => Promise<SignedToken>;

export function createTokenSigner(keys: KeysService, clock: Clock): TokenSigner {
  return async ({ sub, ...claims }, notAfter) => {
    const { kid, key } = await keys.signer();
    // A JWT counts whole seconds: the expiry in our answer must not be later than the token's.
    const issuedAt = Math.floor(clock.now().getTime() / 1000);
    const latest = notAfter === undefined ? Number.POSITIVE_INFINITY : Math.floor(notAfter.getTime() / 1000);
    const expiresAt = Math.min(issuedAt + ACCESS_TOKEN_LIFE_MS / 1000, latest);
    const accessToken = await new SignJWT(claims)
      .setProtectedHeader({ alg: TOKEN_ALGORITHM, kid })
      .setSubject(sub)
      .setIssuer(TOKEN_ISSUER)
      .setAudience(TOKEN_AUDIENCE)
      .setIssuedAt(issuedAt)
      .setExpirationTime(expiresAt)
      .sign(key);
    return { accessToken, accessTokenExpiresAt: new Date(expiresAt * 1000) };
  };
}
