import { expect, test, vi } from 'vitest';
import { createTokenIssuer } from '../testing/token-issuer.ts';
import { serviceTokenWorks } from './service-token-check.ts';

test('a service is ready with a token that others accept, and replaces one that they would refuse', async () => {
  const [before, now] = [await createTokenIssuer(), await createTokenIssuer()];
  const claims = { sub: 'contests', kind: 'service', scope: 'submissions:confirm' };
  let issuer = before;
  let kept: string | undefined;
  const token = Object.assign(async () => (kept ??= await issuer.sign(claims)), {
    refused: vi.fn(() => (kept = undefined)),
  });
  const check = serviceTokenWorks(token, now.verifier);
  // Users has lost its keys in the meantime.
  await expect(check()).rejects.toThrow('The access token is not valid');
  issuer = now;
  await check();
  await check();
  expect(token.refused).toHaveBeenCalledOnce();
});
