import type { Account } from '../accounts/accounts.repository.ts';
import type { ApiKey } from '../api-keys/api-keys.repository.ts';
import type { Proof } from '../leetcode-proof/leetcode-proof.repository.ts';
import type { LinkCode } from '../link-codes/link-codes.repository.ts';
import type { Session } from '../sessions/sessions.repository.ts';

/** Whether a document's owner sees a field. Each is named: a new one does not compile until somebody has decided. */
type FieldChoice<T> = { readonly [K in keyof Required<T>]: 'shown' | 'hidden' };

type Shown<T, C extends FieldChoice<T>> = { [K in keyof T as C[K] extends 'shown' ? K : never]: T[K] };

/** Shows documents of one kind to their owner. */
const showing =
  <T extends object>() =>
  <const C extends FieldChoice<T>>(choice: C) =>
  (document: T): Shown<T, C> => {
    // A field that nobody has decided on, in a document of another version, stays hidden.
    const shown = Object.entries(document).filter(([name]) => choice[name as keyof T] === 'shown');
    return Object.fromEntries(shown) as Shown<T, C>;
  };

export const showAccount = showing<Account>()({
  _id: 'shown',
  createdAt: 'shown',
  discord: 'shown',
  leetcode: 'shown',
  locks: 'hidden',
});

export const showSession = showing<Session>()({
  _id: 'shown',
  userId: 'shown',
  device: 'shown',
  createdAt: 'shown',
  lastUsedAt: 'shown',
  expiresAt: 'shown',
  tokenHash: 'hidden',
  previous: 'hidden',
  locks: 'hidden',
  lateInARow: 'hidden',
  successionKey: 'hidden',
});

export const showApiKey = showing<ApiKey>()({
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

export const showLinkCode = showing<LinkCode>()({
  codeHash: 'hidden',
  discord: 'shown',
  discordGuildId: 'shown',
  displayName: 'shown',
  discordRole: 'shown',
  expiresAt: 'shown',
});

export const showProof = showing<Proof>()({
  _id: 'hidden',
  username: 'shown',
  code: 'shown',
  startedBy: 'shown',
  expiresAt: 'shown',
});
