import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet } from 'jose';
import { TOKEN_ALGORITHM, TOKEN_AUDIENCE, TOKEN_ISSUER } from '../auth/access-token.ts';
import { createRevocations } from '../auth/revocations.ts';
import { verifierWith, type TokenVerifier } from '../auth/token-verifier.ts';
import { systemClock, type Clock } from '../time/clock.ts';
import { createLogger } from '../process/logger.ts';

const KEY_ID = 'one';

/** Signs access tokens for tests, as the users subgraph does, with a key of its own. */
export interface TokenIssuer {
  /** The keys that users would publish. */
  jwks: JSONWebKeySet;
  verifier: TokenVerifier;
  /** The `sid` of each session and API key that has ended. */
  revoked: Set<string>;
  /** An access token with these claims; `expiresIn` as jose reads it. */
  sign(claims: Record<string, unknown>, expiresIn?: string): Promise<string>;
}

export async function createTokenIssuer(clock: Clock = systemClock): Promise<TokenIssuer> {
  const { publicKey, privateKey } = await generateKeyPair(TOKEN_ALGORITHM);
  const jwks: JSONWebKeySet = { keys: [{ ...(await exportJWK(publicKey)), kid: KEY_ID, alg: TOKEN_ALGORITHM }] };
  const revoked = new Set<string>();
  const revocations = createRevocations(() => Promise.resolve([...revoked]), {
    clock,
    log: createLogger('test', 'silent'),
  });
  return {
    jwks,
    revoked,
    verifier: verifierWith(createLocalJWKSet(jwks), revocations, clock),
    sign: (claims, expiresIn = '10m') =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: TOKEN_ALGORITHM, kid: KEY_ID })
        .setIssuer(TOKEN_ISSUER)
        .setAudience(TOKEN_AUDIENCE)
        .setIssuedAt(clock.now())
        .setExpirationTime(expiresIn)
        .sign(privateKey),
  };
}
