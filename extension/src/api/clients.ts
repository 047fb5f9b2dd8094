import { Client, fetchExchange } from '@urql/core';
import { GATEWAY_URL } from './gateway-url.ts';
import { sessionExchange, type SessionSource } from './session-exchange.ts';
import { timedFetch } from './timed-fetch.ts';

const options = {
  url: GATEWAY_URL,
  fetch: timedFetch,
  preferGetMethod: false as const,
  requestPolicy: 'network-only' as const,
};

/** A client that sends no token, for the requests that create tokens. */
export const createPlainClient = (): Client => new Client({ ...options, exchanges: [fetchExchange] });

/** A client that acts for the signed-in user. */
export const createClient = (source: SessionSource): Client =>
  new Client({ ...options, exchanges: [sessionExchange(source), fetchExchange] });
