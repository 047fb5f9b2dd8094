import { z } from 'zod';
import type { Caller } from './caller.ts';

/** Who signs the access tokens, and for whom. */
export const TOKEN_ISSUER = 'leetcord';
export const TOKEN_AUDIENCE = 'leetcord';
/** The only signature that is accepted. */
export const TOKEN_ALGORITHM = 'EdDSA';

/** The claims of an access token beside the registered ones. */
export const accessTokenClaims = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('user'),
    sub: z.string().min(1),
    sid: z.string().min(1),
    leetcode: z.string().min(1).optional(),
  }),
  z.object({ kind: z.literal('service'), sub: z.string().min(1), scope: z.string() }),
]);
export type AccessTokenClaims = z.infer<typeof accessTokenClaims>;

export function callerOf(claims: AccessTokenClaims): Caller {
  if (claims.kind === 'service') {
    return { kind: 'service', service: claims.sub, scopes: new Set(claims.scope.split(' ')) };
  }
  return {
    kind: 'user',
    userId: claims.sub,
    sessionId: claims.sid,
    leetcodeUsername: claims.leetcode ?? null,
  };
}
