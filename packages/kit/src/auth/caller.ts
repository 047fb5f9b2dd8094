import { publicError } from '../errors.ts';

/** The scopes that services may have. */
export type Scope =
  | 'link-codes:create'
  | 'communities:write'
  | 'contests:write'
  | 'events:read'
  | 'members:write'
  | 'submissions:confirm'
  | 'profiles:read-fresh';

/** Nobody is signed in. */
export interface AnonymousCaller {
  kind: 'anonymous';
}

/** A person, by an access token. */
export interface UserCaller {
  kind: 'user';
  userId: string;
  sessionId: string;
  /** The LeetCode name that the user had proven when the token was made, or null. */
  leetcodeUsername: string | null;
}

/** A service of this LeetCord, such as the bot. */
export interface ServiceCaller {
  kind: 'service';
  service: string;
  scopes: ReadonlySet<string>;
}

export type Caller = AnonymousCaller | UserCaller | ServiceCaller;

export const ANONYMOUS: AnonymousCaller = { kind: 'anonymous' };

export function hasScope(caller: Caller, scope: Scope): boolean {
  return caller.kind === 'service' && caller.scopes.has(scope);
}

/** Throws FORBIDDEN unless the caller is a service with the scope. */
export function requireScope(caller: Caller, scope: Scope): void {
  if (!hasScope(caller, scope)) throw publicError('FORBIDDEN', `Only a service with the scope ${scope} may do this.`);
}
