import { Client, fetchExchange } from '@urql/core';
import { NOWHERE, sessionExchange, type SessionSource } from './session-exchange.ts';
import { fetchByHash } from '@leetcord/kit/graphql/fetch-by-hash';
import { timedFetch } from './timed-fetch.ts';

const options = {
  // Each operation names its server, or goes to that of whoever is signed in. Any other goes nowhere.
  url: NOWHERE,
  fetch: fetchByHash(timedFetch),
  preferGetMethod: false as const,
  requestPolicy: 'network-only' as const,
};

/** A client that sends no token, for the requests that renew and end tokens. Each names its `url`. */
export const createPlainClient = (): Client => new Client({ ...options, exchanges: [fetchExchange] });

/** A client that acts for the signed-in user. */
export const createClient = (source: SessionSource): Client =>
  new Client({ ...options, exchanges: [sessionExchange(source), fetchExchange] });
