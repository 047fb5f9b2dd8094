import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { TooManyApiKeys } from '../../api-keys.errors.ts';
import { apiKeyResult } from '../../api-keys.result.ts';

const asResult = faultsAsResult(InvalidInput, TooManyApiKeys);

export const createApiKey: NonNullable<MutationResolvers['createApiKey']> = (_parent, { input }, { caller, apiKeys }) =>
  asResult(() =>
    apiKeys.create(caller, input).then(({ apiKey, secret }) => ({
      __typename: 'CreateApiKeySuccess',
      apiKey: apiKeyResult(apiKey),
      secret,
    })),
  );
