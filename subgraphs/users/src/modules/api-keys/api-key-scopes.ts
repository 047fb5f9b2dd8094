import type { ApiKeyScope } from '@leetcord/kit/auth/caller';

/** Each scope's name in access tokens. */
const SCOPES = {
  COMMUNITIES_READ: 'communities:read',
  ACCOUNT_READ: 'account:read',
} as const satisfies Record<string, ApiKeyScope>;

/** A scope as the API and the database name it. */
export type ApiKeyScopeName = keyof typeof SCOPES;

export const SCOPE_NAMES = Object.keys(SCOPES) as ApiKeyScopeName[];

/** Scopes as a claim of the access token. */
export const scopeClaim = (names: readonly ApiKeyScopeName[]): string => names.map((name) => SCOPES[name]).join(' ');
