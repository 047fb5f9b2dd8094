import { createHash } from 'node:crypto';
import type { Clock } from '@leetcord/kit/clock';
import { publicError } from '@leetcord/kit/errors';
import type { Logger } from '@leetcord/kit/logger';
import { createServiceClient } from '@leetcord/kit/service-client';
import { LRUCache } from 'lru-cache';
import type { SubgraphAddress } from '../env.ts';
import { graphql } from '../gql/index.ts';

/** How long users may take for an exchange, in ms. */
const EXCHANGE_TIMEOUT_MS = 3_000;
/** A token is not used any more when it has less than this left, in ms: a stream that begins with it should last. */
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

/** Changes API keys for access tokens. Keys are not kept, only their hashes. */
export interface ApiKeys {
  /**
   * The access token for a key, asked of users at most once in the token's life, however many ask at once. Rejects with
   * UNAUTHENTICATED when users refuses the key, and with UPSTREAM_UNAVAILABLE when it does not answer.
   */
  tokenFor(key: string): Promise<string>;
  /** Whether there is a token for the key, so that users need not be asked. */
  remembers(key: string): boolean;
  /** Drops the key's token, because it has been refused. */
  forget(key: string): void;
}

export function createApiKeys(users: SubgraphAddress, { clock, log }: { clock: Clock; log: Logger }): ApiKeys {
  const client = createServiceClient(users.url, users.routerSecret);
  const kept = new LRUCache<string, { token: string; usableUntil: number }>({ max: MAX_KEPT });
  const underWay = new Map<string, Promise<string>>();

  const exchange = async (key: string, hash: string): Promise<string> => {
    const variables = { secret: key };
    const signal = AbortSignal.timeout(EXCHANGE_TIMEOUT_MS);
    const { exchangeApiKey: result } = await client
      .request({ document: ExchangeApiKey, variables, signal })
      .catch((err: unknown) => {
        log.warn({ err }, 'An API key cannot be exchanged');
        throw publicError('UPSTREAM_UNAVAILABLE', 'API keys cannot be checked now. Try again.');
      });
    if (result.__typename === 'ApiKeyRefusedError') throw publicError('UNAUTHENTICATED', result.message);
    const usableUntil = Date.parse(result.accessTokenExpiresAt) - RENEW_BEFORE_MS;
    kept.set(hash, { token: result.accessToken, usableUntil });
    return result.accessToken;
  };

  const keptFor = (hash: string) => {
    const known = kept.get(hash);
    return known !== undefined && clock.now().getTime() < known.usableUntil ? known.token : undefined;
  };

  return {
    tokenFor: async (key) => {
      const hash = hashOf(key);
      const known = keptFor(hash);
      if (known !== undefined) return known;
      let exchanging = underWay.get(hash);
      if (exchanging === undefined) {
        exchanging = exchange(key, hash).finally(() => underWay.delete(hash));
        underWay.set(hash, exchanging);
      }
      return exchanging;
    },
    remembers: (key) => keptFor(hashOf(key)) !== undefined,
    forget: (key) => void kept.delete(hashOf(key)),
  };
}

const hashOf = (key: string) => createHash('sha256').update(key).digest('base64url');
