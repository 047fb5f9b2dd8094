import type { Scope } from '@leetcord/kit/auth/caller';

/** The services that sign in here with a secret, and what each may do. */
export const SERVICE_SCOPES = {
  bot: ['link-codes:create', 'communities:write', 'contests:write', 'events:read'],
  contests: ['submissions:confirm', 'problems:pick', 'rounds:results'],
} as const satisfies Record<string, readonly Scope[]>;

export type ServiceName = keyof typeof SERVICE_SCOPES;

export const SERVICE_NAMES = Object.keys(SERVICE_SCOPES) as [ServiceName, ...ServiceName[]];

/** What this subgraph may do at the others. It signs its own tokens. */
export const OWN_SCOPES = [
  'profiles:read-fresh',
  'members:write',
  'users:forget',
  'users:export',
] as const satisfies readonly Scope[];
