import { publicError } from '../graphql/errors.ts';

/** The scopes that services may have. */
export type Scope =
  | 'link-codes:create'
  | 'communities:write'
  | 'contests:write'
  | 'events:read'
  | 'members:write'
  | 'submissions:confirm'
  | 'problems:pick'
  | 'rounds:results'
  | 'profiles:read-fresh'
  | 'users:forget'
  | 'users:export';

/** The scopes that API keys may have. A key without any reads what is public. */
export const API_KEY_SCOPES = ['communities:read', 'account:read'] as const;
export type ApiKeyScope = (typeof API_KEY_SCOPES)[number];

/** Nobody is signed in. */
export interface AnonymousCaller {
  kind: 'anonymous';
}

/** A person, identified by an access token. */
export interface UserCaller {
  kind: 'user';
  userId: string;
  sessionId: string;
  /** The LeetCode name that the user had proven when the token was made, or null. */
  leetcodeUsername: string | null;
}

/** A service of this LeetCord installation, such as the bot. */
export interface ServiceCaller {
  kind: 'service';
  service: string;
  scopes: ReadonlySet<string>;
}

/** A user's program, identified by an API key. It can read and changes nothing. */
export interface ApiKeyCaller {
  kind: 'apiKey';
  apiKeyId: string;
  /** The key's owner. */
  userId: string;
  scopes: ReadonlySet<string>;
  /** How many requests a minute the gateway lets through. */
  requestsPerMinute: number;
}

export type Caller = AnonymousCaller | UserCaller | ServiceCaller | ApiKeyCaller;

export const ANONYMOUS: AnonymousCaller = { kind: 'anonymous' };

export function hasScope(caller: Caller, scope: Scope): boolean {
  return caller.kind === 'service' && caller.scopes.has(scope);
}

/** Throws FORBIDDEN unless the caller is a service with the scope. */
export function requireScope(caller: Caller, scope: Scope): void {
  if (!hasScope(caller, scope)) throw publicError('FORBIDDEN', `Only a service with the scope ${scope} may do this.`);
}

/**
 * The user on whose behalf the caller may read what a scope names: a signed-in user, or the owner of an API key with one of the scopes.
 * Null for anyone else.
 */
export function readerOf(caller: Caller, ...scopes: ApiKeyScope[]): string | null {
  if (caller.kind === 'user') return caller.userId;
  return caller.kind === 'apiKey' && scopes.some((scope) => caller.scopes.has(scope)) ? caller.userId : null;
}

/**
 * The user whose account is read. Throws UNAUTHENTICATED when nobody is signed in, FORBIDDEN for a key without any of the scopes, of which
 * the first is the one that is missing.
 */
export function requireReader(caller: Caller, ...scopes: [ApiKeyScope, ...ApiKeyScope[]]): string {
  const userId = readerOf(caller, ...scopes);
  if (userId !== null) return userId;
  if (caller.kind === 'apiKey') {
    // As the API names it, such as ACCOUNT_READ.
    const name = scopes[0].replace(':', '_').toUpperCase();
    throw publicError('FORBIDDEN', `This API key lacks the scope ${name}: make one that has it.`);
  }
  throw signedOut(caller);
}

/** The user who is signed in. Throws UNAUTHENTICATED when nobody is, FORBIDDEN for API keys and services. */
export function requireUser(caller: Caller): UserCaller {
  if (caller.kind === 'user') return caller;
  if (caller.kind === 'apiKey') throw publicError('FORBIDDEN', 'An API key may not do this. Sign in as a user for it.');
  throw signedOut(caller);
}

/** The user who is signed in, or null for an anonymous caller. Throws FORBIDDEN for API keys and services. */
export function userOrNobody(caller: Caller): UserCaller | null {
  return caller.kind === 'anonymous' ? null : requireUser(caller);
}

const signedOut = (caller: Caller) =>
  caller.kind === 'service'
    ? publicError('FORBIDDEN', 'Only a signed-in user may do this.')
    : publicError('UNAUTHENTICATED', 'Sign in for this.');
