import { expect, test } from 'vitest';
import { ANONYMOUS, hasScope, requireReader, requireScope, requireUser, type Caller } from './caller.ts';

const service = (...scopes: string[]): Caller => ({ kind: 'service', service: 'bot', scopes: new Set(scopes) });
const apiKey = (...scopes: string[]): Caller => ({
  ...{ kind: 'apiKey', apiKeyId: 'k', userId: 'ada', requestsPerMinute: 60 },
  scopes: new Set(scopes),
});

const CALLERS: Record<string, Caller> = {
  nobody: ANONYMOUS,
  'a user': { kind: 'user', userId: 'ada', sessionId: 's', leetcodeUsername: null },
  'a service with the scope': service('events:read', 'users:forget'),
  'a service with another scope': service('users:forget', 'account:read'),
  'an API key with the scope': apiKey('account:read'),
  'an API key with another scope': apiKey('communities:read', 'events:read'),
};

/** Who gets through a check; the code of the error for the others. */
const outcomes = (check: (caller: Caller) => unknown) =>
  Object.fromEntries(
    Object.entries(CALLERS).map(([name, caller]) => {
      try {
        check(caller);
        return [name, 'may'];
      } catch (error) {
        return [name, (error as { extensions: { code: string } }).extensions.code];
      }
    }),
  );

test('only a service with the scope may do what takes one of a service', () => {
  const others = Object.keys(CALLERS).map((name) => [name, 'FORBIDDEN']);
  const expected = { ...Object.fromEntries(others), 'a service with the scope': 'may' };
  expect(outcomes((caller) => requireScope(caller, 'events:read'))).toEqual(expected);
  expect(Object.values(CALLERS).filter((caller) => hasScope(caller, 'events:read'))).toHaveLength(1);
});

test('an account is read by its user, and by a key of theirs with the scope', () => {
  expect(outcomes((caller) => requireReader(caller, 'account:read'))).toEqual({
    nobody: 'UNAUTHENTICATED',
    'a user': 'may',
    'a service with the scope': 'FORBIDDEN',
    'a service with another scope': 'FORBIDDEN',
    'an API key with the scope': 'may',
    'an API key with another scope': 'FORBIDDEN',
  });
});

test('only a user who is signed in may do what takes a user', () => {
  expect(outcomes(requireUser)).toEqual({
    nobody: 'UNAUTHENTICATED',
    'a user': 'may',
    'a service with the scope': 'FORBIDDEN',
    'a service with another scope': 'FORBIDDEN',
    'an API key with the scope': 'FORBIDDEN',
    'an API key with another scope': 'FORBIDDEN',
  });
});
