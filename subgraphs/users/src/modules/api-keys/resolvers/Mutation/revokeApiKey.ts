import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { ApiKeyNotFound } from '../../api-keys.errors.ts';

const asResult = faultsAsResult(ApiKeyNotFound);

export const revokeApiKey: NonNullable<MutationResolvers['revokeApiKey']> = (
  _parent,
  { input: { apiKeyId } },
  { caller, apiKeys },
) => asResult(() => apiKeys.revoke(caller, apiKeyId).then(() => ({ __typename: 'RevokeApiKeySuccess', apiKeyId })));
