import { z } from 'zod';
import type { Caller } from './caller.ts';

/** Who signs the access tokens, and for whom. */
export const TOKEN_ISSUER = 'leetcord';
export const TOKEN_AUDIENCE = 'leetcord';
/** The only signature that is accepted. */
export const TOKEN_ALGORITHM = 'EdDSA';
/** How long an access token is valid, in ms. What it says about its user may be this old. */
export const ACCESS_TOKEN_LIFE_MS = 10 * 60_000;

/** The claims of an access token beside the registered ones. */
export const accessTokenClaims = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('user'),
    sub: z.string().min(1),
    /** The session's id, which the list of revocations names once it has ended. */
    sid: z.string().min(1),
    leetcode: z.string().min(1).optional(),
  }),
  z.object({ kind: z.literal('service'), sub: z.string().min(1), scope: z.string() }),
  z.object({
    kind: z.literal('apiKey'),
    /** The key's owner. */
    sub: z.string().min(1),
    /** The key's id, which the list of revocations names once it is revoked. */
    sid: z.string().min(1),
    scope: z.string(),
    /** Requests a minute. */
    rate: z.number().int().positive(),
  }),
]);
export type AccessTokenClaims = z.infer<typeof accessTokenClaims>;

const scopesOf = (scope: string): ReadonlySet<string> => new Set(scope === '' ? [] : scope.split(' '));

export function callerOf(claims: AccessTokenClaims): Caller {
  switch (claims.kind) {
    case 'service':
      return { kind: 'service', service: claims.sub, scopes: scopesOf(claims.scope) };
    case 'apiKey':
      return {
        kind: 'apiKey',
        apiKeyId: claims.sid,
        userId: claims.sub,
        scopes: scopesOf(claims.scope),
        requestsPerMinute: claims.rate,
      };
    case 'user':
      return {
        kind: 'user',
        userId: claims.sub,
        sessionId: claims.sid,
        leetcodeUsername: claims.leetcode ?? null,
      };
  }
}
