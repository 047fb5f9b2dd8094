import type { ApiKey } from './api-keys.repository.ts';

/** A key as its GraphQL type. */
export const apiKeyResult = ({
  _id: id,
  name,
  scopes,
  requestsPerMinute,
  createdAt,
  lastUsedAt,
  expiresAt,
}: ApiKey) => ({
  ...{ id, name, scopes, requestsPerMinute, createdAt },
  lastUsedAt: lastUsedAt ?? null,
  expiresAt: expiresAt ?? null,
});
