import { showing, type PersonalData } from '../../personal-data.ts';
import type { Account } from '../accounts/accounts.repository.ts';
import type { RevocationsService } from '../revocations/revocations.service.ts';
import type { ApiKey, ApiKeysRepository } from './api-keys.repository.ts';

const showApiKey = showing<ApiKey>()({
  _id: 'shown',
  userId: 'shown',
  name: 'shown',
  scopes: 'shown',
  requestsPerMinute: 'shown',
  createdAt: 'shown',
  lastUsedAt: 'shown',
  expiresAt: 'shown',
  secretHash: 'hidden',
});

export const apiKeyData = (apiKeys: ApiKeysRepository, revocations: RevocationsService) =>
  ({
    collections: ['apiKeys'],
    read: async ({ _id }) => (await apiKeys.findOfUser(_id)).map(showApiKey),
    erase: async ({ _id }, tx) => revocations.revoke(await apiKeys.deleteOfUser(_id, tx), tx),
  }) satisfies PersonalData<Account>;
