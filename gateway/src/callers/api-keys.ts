import { createHash } from 'node:crypto';
import { CLIENT_ADDRESS_HEADER } from '@leetcord/kit/http/client-address';
import type { Clock } from '@leetcord/kit/time/clock';
import { publicError } from '@leetcord/kit/graphql/errors';
import type { Logger } from '@leetcord/kit/process/logger';
import { createServiceClient } from '@leetcord/kit/graphql/service-client';
import { ClientError } from 'graphql-request';
import { LRUCache } from 'lru-cache';
import type { SubgraphAddress } from '../env.ts';
import { graphql } from '../gql/index.ts';

/** How long users may take for an exchange, in ms. */
const EXCHANGE_TIMEOUT_MS = 3_000;
/** A token is no longer used when it expires in less than this, in ms: a stream that begins with it should last. */
const RENEW_BEFORE_MS = 60_000;
const MAX_KEPT = 10_000;

const ExchangeApiKey = graphql(`
  mutation ExchangeApiKey($secret: String!) {
    exchangeApiKey(input: { secret: $secret }) {
      __typename
      ... on ExchangeApiKeySuccess {
        accessToken
        accessTokenExpiresAt
      }
      ... on ApiKeyRefusedError {
        message
      }
    }
  }
`);

/** Exchanges API keys for access tokens. It keeps only hashes of the keys. */
export interface ApiKeys {
  /**
   * The access token for a key. Users is asked at most once in the token's life, however many callers ask at once. Rejects with
   * UNAUTHENTICATED when users refuses the key, RATE_LIMITED after too many wrong ones from the client's address, and
   * UPSTREAM_UNAVAILABLE when users does not answer.
   */
  tokenFor(key: string, clientAddress: string | null): Promise<string>;
  /** Whether there is a token for the key, so that users need not be asked. */
  remembers(key: string): boolean;
  /** Drops the key's token, because it has been refused. */
  forget(key: string): void;
}

export function createApiKeys(users: SubgraphAddress, { clock, log }: { clock: Clock; log: Logger }): ApiKeys {
  const client = createServiceClient(users.url, users.routerSecret);
  const kept = new LRUCache<string, { token: string; usableUntil: number }>({ max: MAX_KEPT });
  const inFlight = new Map<string, Promise<string>>();

  const ask = async (secret: string, clientAddress: string | null) => {
    const request = {
      document: ExchangeApiKey,
      variables: { secret },
      requestHeaders: { ...(clientAddress !== null && { [CLIENT_ADDRESS_HEADER]: clientAddress }) },
      signal: AbortSignal.timeout(EXCHANGE_TIMEOUT_MS),
    };
    try {
      return (await client.request(request)).exchangeApiKey;
    } catch (err) {
      const [error] = (err instanceof ClientError && err.response.errors) || [];
      if (error?.extensions['code'] === 'RATE_LIMITED') throw publicError('RATE_LIMITED', error.message);
      log.warn({ err }, 'An API key cannot be exchanged');
      throw publicError('UPSTREAM_UNAVAILABLE', 'API keys cannot be checked now. Try again.');
    }
  };

  const exchange = async (key: string, hash: string, clientAddress: string | null): Promise<string> => {
    const result = await ask(key, clientAddress);
    if (result.__typename === 'ApiKeyRefusedError') throw publicError('UNAUTHENTICATED', result.message);
    const expiresAt = Date.parse(result.accessTokenExpiresAt);
    // A key that expires soon gets a short token at the end.
    const renewBeforeMs = Math.min(RENEW_BEFORE_MS, (expiresAt - clock.now().getTime()) / 2);
    kept.set(hash, { token: result.accessToken, usableUntil: expiresAt - renewBeforeMs });
    return result.accessToken;
  };

  const keptFor = (hash: string) => {
    const known = kept.get(hash);
    return known !== undefined && clock.now().getTime() < known.usableUntil ? known.token : undefined;
  };

  return {
    tokenFor: async (key, clientAddress) => {
      const hash = hashOf(key);
      const known = keptFor(hash);
      if (known !== undefined) return known;
      let exchanging = inFlight.get(hash);
      if (exchanging === undefined) {
        exchanging = exchange(key, hash, clientAddress).finally(() => inFlight.delete(hash));
        inFlight.set(hash, exchanging);
      }
      return exchanging;
    },
    remembers: (key) => keptFor(hashOf(key)) !== undefined,
    forget: (key) => void kept.delete(hashOf(key)),
  };
}

const hashOf = (key: string) => createHash('sha256').update(key).digest('base64url');
