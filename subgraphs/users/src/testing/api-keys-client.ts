import type { UsersClient } from './users-client.ts';

const API_KEY = 'id name scopes requestsPerMinute createdAt lastUsedAt expiresAt';
const CREATE = `mutation ($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    __typename
    ... on CreateApiKeySuccess { apiKey { ${API_KEY} } secret }
    ... on InvalidInputError { field }
    ... on UserError { message }
  }
}`;
const REVOKE = `mutation ($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) { __typename ... on UserError { message } }
}`;
const EXCHANGE = `mutation ($input: ExchangeApiKeyInput!) {
  exchangeApiKey(input: $input) {
    __typename
    ... on ExchangeApiKeySuccess { accessToken accessTokenExpiresAt }
    ... on ApiKeyRefusedError { message }
  }
}`;

export interface ShownApiKey {
  id: string;
  name: string;
  scopes: string[];
  requestsPerMinute: number;
  createdAt: string;
  lastUsedAt: string | null;
  expiresAt: string | null;
}

interface Created {
  __typename: string;
  apiKey: ShownApiKey;
  secret: string;
  message?: string;
  field?: string;
}

interface Exchanged {
  __typename: string;
  accessToken: string;
  accessTokenExpiresAt: string;
  message?: string;
}

/** A user's API keys over HTTP, and their exchange as the gateway does it. */
export class ApiKeysClient {
  readonly #api: UsersClient;

  constructor(api: UsersClient) {
    this.#api = api;
  }

  create(token: string | undefined, input: { name?: string; scopes?: string[]; expiresAt?: Date | null } = {}) {
    const full = { name: 'My dashboard', scopes: ['ACCOUNT_READ'], ...input };
    return this.#api.ask<Created>(CREATE, 'createApiKey', { input: full }, token);
  }

  revoke(token: string | undefined, apiKeyId: string) {
    const variables = { input: { apiKeyId } };
    return this.#api.ask<{ __typename: string; message?: string }>(REVOKE, 'revokeApiKey', variables, token);
  }

  list(token: string | undefined) {
    return this.#api.ask<ShownApiKey[]>(`{ myApiKeys { ${API_KEY} } }`, 'myApiKeys', {}, token);
  }

  /** As the gateway does for a client that calls from an address; null leaves the address out. */
  exchange(secret: string, clientAddress: string | null = '192.0.2.1') {
    const api = clientAddress === null ? this.#api : this.#api.from(clientAddress);
    return api.ask<Exchanged>(EXCHANGE, 'exchangeApiKey', { input: { secret } });
  }
}
