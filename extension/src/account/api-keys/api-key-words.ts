import type { ApiKeyFieldsFragment, ApiKeyScope } from '../../gql/graphql.ts';
import { agoWords, dayWords } from '../../when-words.ts';

const DAY_MS = 24 * 60 * 60_000;

/** What a key may read besides public data, by scope. */
export const SCOPES: Record<ApiKeyScope, string> = {
  COMMUNITIES_READ: 'private servers that I am in',
  ACCOUNT_READ: 'my account, servers and submissions',
};

/** Such as `Reads what is public, and my account, servers and submissions`. */
export const scopeWords = ({ scopes }: Pick<ApiKeyFieldsFragment, 'scopes'>): string =>
  ['Reads what is public', ...scopes.map((scope) => SCOPES[scope])].join(', and ');

/** Such as `Last used 3 days ago · expires on 1 November 2026`; `now` is in milliseconds since 1970. */
export function useWords({ lastUsedAt, expiresAt }: ApiKeyFieldsFragment, now: number): string {
  const used = lastUsedAt ? `Last used ${agoWords(lastUsedAt, now)}` : 'Never used';
  if (!expiresAt) return `${used} · does not expire`;
  return `${used} · ${Date.parse(expiresAt) > now ? 'expires' : 'expired'} on ${dayWords(expiresAt)}`;
}

/** The choices of how long a new key works, in days; null is until it is revoked. */
export const LIVES = [
  { words: '30 days', days: 30 },
  { words: '90 days', days: 90 },
  { words: '6 months', days: 182 },
  { words: 'Until I revoke it', days: null },
] as const;

export const expiryAfter = (days: number | null, now: number): string | null =>
  days === null ? null : new Date(now + days * DAY_MS).toISOString();
