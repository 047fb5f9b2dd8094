import { graphql } from '../../gql/index.ts';

graphql(`
  fragment ApiKeyFields on ApiKey {
    id
    name
    scopes
    requestsPerMinute
    createdAt
    lastUsedAt
    expiresAt
  }
`);

export const MyApiKeys = graphql(`
  query MyApiKeys {
    myApiKeys {
      ...ApiKeyFields
    }
  }
`);

export const CreateApiKey = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      __typename
      ... on CreateApiKeySuccess {
        apiKey {
          ...ApiKeyFields
        }
        secret
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const RevokeApiKey = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      __typename
      ... on RevokeApiKeySuccess {
        apiKeyId
      }
      ... on UserError {
        message
      }
    }
  }
`);
