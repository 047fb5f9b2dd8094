import { publicError } from '@leetcord/kit/graphql/errors';
import { TestClock } from '@leetcord/kit/testing/test-clock';
import { expect, test } from 'vitest';
import { createCredentials } from './credentials.ts';

test('so many refusals are remembered, the newest', async () => {
  const refusal = publicError('UNAUTHENTICATED', 'No.');
  const refuse = () => Promise.reject(refusal);
  const never = () => false;
  const credentials = createCredentials({
    verifier: { verify: refuse, remembers: never, hasEnded: async () => false },
    apiKeys: { tokenFor: refuse, remembers: never, forget: () => undefined },
    clock: new TestClock(),
  });
  const tokens = Array.from({ length: 10_001 }, (_, n) => `Bearer token-${n}`);
  for (const token of tokens) await credentials.check(token, null).catch(() => undefined);
  expect([tokens[0]!, tokens[1]!, tokens.at(-1)!].map(credentials.recall)).toEqual(['unknown', 'refused', 'refused']);
});
