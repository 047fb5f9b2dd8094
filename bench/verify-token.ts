import { createTokenIssuer } from '@leetcord/kit/testing/token-issuer';
import { percentile, type Figure } from './figures.ts';

const TOKENS = 2_000;

/** The cost of checking an access token in one process: with its signature, and once it has been verified. */
export async function measureVerifyToken(): Promise<Figure[]> {
  const { sign, verifier } = await createTokenIssuer();
  const headers: string[] = [];
  for (let number = 0; number < TOKENS; number += 1) {
    headers.push(`Bearer ${await sign({ kind: 'user', sub: `u${number}`, sid: `s${number}` }, '1h')}`);
  }
  const verifyEach = async () => {
    const times: number[] = [];
    for (const header of headers) {
      const startedAt = performance.now();
      await verifier.verify(header);
      times.push(performance.now() - startedAt);
    }
    return percentile(times, 0.5) * 1_000;
  };
  const first = await verifyEach();
  const again = await verifyEach();
  return [
    { figure: 'checking an access token for the first time', value: `${first.toFixed(0)} µs` },
    { figure: 'checking it again', value: `${again.toFixed(1)} µs` },
  ];
}
