import type { RequestContext } from '@leetcord/kit/graphql/request-context';
import type { AccountLoaders } from './modules/accounts/accounts.loaders.ts';
import type { ApiKeyExchange } from './modules/api-keys/api-key-exchange.ts';
import type { ApiKeysService } from './modules/api-keys/api-keys.service.ts';
import type { LeetCodeProofService } from './modules/leetcode-proof/leetcode-proof.service.ts';
import type { LinkCodesService } from './modules/link-codes/link-codes.service.ts';
import type { AccountDeletion } from './modules/privacy/account-deletion.ts';
import type { DataExport } from './modules/privacy/data-export.ts';
import type { ServicesService } from './modules/services/services.service.ts';
import type { ActiveSessionsService } from './modules/sessions/active-sessions.service.ts';
import type { SessionsService } from './modules/sessions/sessions.service.ts';

/** What each resolver of this subgraph gets. */
export interface Context extends RequestContext {
  activeSessions: ActiveSessionsService;
  loaders: AccountLoaders;
  apiKeys: ApiKeysService;
  apiKeyExchange: ApiKeyExchange;
  accountDeletion: AccountDeletion;
  dataExport: DataExport;
  linkCodes: LinkCodesService;
  leetcodeProof: LeetCodeProofService;
  services: ServicesService;
  sessions: SessionsService;
}
