import { isAwaited } from '@leetcord/kit/time/ahead';
import { createHash } from 'node:crypto';
import { ANONYMOUS, type Caller } from '@leetcord/kit/auth/caller';
import { uncheckedClaims, type TokenVerifier } from '@leetcord/kit/auth/token-verifier';
import type { Clock } from '@leetcord/kit/time/clock';
import { publicError } from '@leetcord/kit/graphql/errors';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { ApiKeys } from './api-keys.ts';

/** How long a refusal is repeated without another check, in ms: this limits how often a wrong key in a loop reaches users. */
const REMEMBER_REFUSAL_MS = 5_000;
const MAX_REMEMBERED = 10_000;
const API_KEY = /^Bearer (leetcord_[\w-]{22}\.[\w-]{43})$/;

/** The caller, and the `Authorization` header by which subgraphs check them. */
export interface SignedIn {
  caller: Caller;
  authorization: string | undefined;
}

/** Identifies the caller from an `Authorization` header with an access token or an API key. */
export interface Credentials {
  /** What is known about a header without any work. */
  recall(authorization: string): 'good' | 'refused' | 'unknown';
  /** Rejects with UNAUTHENTICATED for an invalid token or key, and with another error when validity cannot be checked now. */
  check(authorization: string | undefined, clientAddress: string | null): Promise<SignedIn>;
}

export function createCredentials(options: { verifier: TokenVerifier; apiKeys: ApiKeys; clock: Clock }): Credentials {
  const { verifier, apiKeys, clock } = options;
  const refusals = new LRUCache<string, { error: GraphQLError; until: Date }>({ max: MAX_REMEMBERED });

  const isGood = (authorization: string) => {
    const key = apiKeyIn(authorization);
    return key === undefined ? verifier.remembers(authorization) : apiKeys.remembers(key);
  };
  const refusalOf = (authorization: string) => {
    const known = refusals.get(hashOf(authorization));
    return known !== undefined && isAwaited(known.until, clock.now(), REMEMBER_REFUSAL_MS) ? known.error : undefined;
  };

  const signIn = async (authorization: string, clientAddress: string | null): Promise<SignedIn> => {
    const key = apiKeyIn(authorization);
    if (key === undefined) {
      if (authorization.startsWith('Bearer leetcord_')) throw publicError('UNAUTHENTICATED', INCOMPLETE);
      return { caller: await verifier.verify(authorization), authorization };
    }
    const bearer = `Bearer ${await apiKeys.tokenFor(key, clientAddress)}`;
    try {
      return { caller: await verifier.verify(bearer), authorization: bearer };
    } catch (error) {
      if (isRefusal(error)) apiKeys.forget(key);
      throw error;
    }
  };

  return {
    recall: (authorization) => {
      if (isGood(authorization)) return 'good';
      return refusalOf(authorization) === undefined ? 'unknown' : 'refused';
    },
    check: async (authorization, clientAddress) => {
      if (authorization === undefined) return { caller: ANONYMOUS, authorization };
      const known = isGood(authorization) ? undefined : refusalOf(authorization);
      if (known !== undefined) throw known;
      try {
        return await signIn(authorization, clientAddress);
      } catch (error) {
        if (isRefusal(error)) {
          const until = new Date(clock.now().getTime() + REMEMBER_REFUSAL_MS);
          refusals.set(hashOf(authorization), { error, until });
        }
        throw error;
      }
    },
  };
}

const INCOMPLETE = 'The API key is not complete: send "Bearer" and the whole key as it was shown.';

/** Whether an error says that a token or key is invalid, and not that it could not be checked. */
export const isRefusal = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError && error.extensions['code'] === 'UNAUTHENTICATED';

/** Whether a header has a token that claims, unverified, to be a service's. */
export const claimsToBeService = (authorization: string): boolean =>
  uncheckedClaims(authorization)['kind'] === 'service';

const apiKeyIn = (authorization: string) => API_KEY.exec(authorization)?.[1];

const hashOf = (authorization: string) => createHash('sha256').update(authorization).digest('base64url');
