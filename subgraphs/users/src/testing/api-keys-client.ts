import { CLIENT_ADDRESS_HEADER } from '@leetcord/kit/client-address';
import { ROUTER_SECRET_HEADER } from '@leetcord/kit/auth/router-secret';
import { ROUTER_SECRET, type UsersClient } from './users-client.ts';

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
    return this.#field<Created>('createApiKey', CREATE, full, token);
  }

  revoke(token: string | undefined, apiKeyId: string) {
    return this.#field<{ __typename: string; message?: string }>('revokeApiKey', REVOKE, { apiKeyId }, token);
  }

  async list(token: string | undefined): Promise<ShownApiKey[]> {
    return read(await this.#api.post(`{ myApiKeys { ${API_KEY} } }`, {}, token), 'myApiKeys');
  }

  /** As the gateway does for a client that calls from an address. */
  async exchange(secret: string, clientAddress = '192.0.2.1'): Promise<Exchanged> {
    const response = await fetch(`${this.#api.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        [ROUTER_SECRET_HEADER]: ROUTER_SECRET,
        [CLIENT_ADDRESS_HEADER]: clientAddress,
      },
      body: JSON.stringify({ query: EXCHANGE, variables: { input: { secret } } }),
    });
    return read((await response.json()) as Body, 'exchangeApiKey');
  }

  async #field<T>(field: string, query: string, input: object, token: string | undefined): Promise<T> {
    return read(await this.#api.post(query, { input }, token), field);
  }
}

type Body = Awaited<ReturnType<UsersClient['post']>>;

/** A field of an answer; throws its error when there is one. */
function read<T>({ data, errors }: Body, field: string): T {
  if (errors !== undefined) throw new Error(`${errors[0]?.extensions.code}: ${errors[0]?.message}`);
  return data?.[field] as T;
}
