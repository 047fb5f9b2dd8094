import type { ApiKeyScope } from '@leetcord/kit/auth/caller';
import type { ApiKeyScope as ApiKeyScopeName } from '../types.generated.ts';

/** What each scope of the API is called in access tokens. */
const SCOPES = {
  COMMUNITIES_READ: 'communities:read',
  ACCOUNT_READ: 'account:read',
} as const satisfies Record<ApiKeyScopeName, ApiKeyScope>;

export const SCOPE_NAMES = Object.keys(SCOPES) as ApiKeyScopeName[];

/** Scopes as the claim of an access token. */
export const scopeClaim = (names: readonly ApiKeyScopeName[]): string => names.map((name) => SCOPES[name]).join(' ');
