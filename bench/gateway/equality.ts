import { readFileSync } from 'node:fs';
import { SUBGRAPHS } from '@leetcord/kit/process/subgraph-env';
import { createComparison } from '../../gateway/src/testing/equal-results.ts';
import type { Figure } from '../figures.ts';

const read = (name: string) => readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8');

/** Whether the executor of our gateway gives the same results as that of @apollo/gateway for so many made-up operations. */
export async function measureEquality(operations: number): Promise<{ figures: Figure[]; isGood: boolean }> {
  const subgraphs = new Map(SUBGRAPHS.map((name) => [name, read(name)]));
  const comparison = await createComparison(read('supergraph'), subgraphs);
  const counts = { invalid: 0, other: 0, equal: 0, different: 0 };
  for (let seed = 0; seed < operations; seed += 1) {
    const compared = await comparison.compare(seed);
    counts[compared.outcome] += 1;
    if (compared.outcome === 'different') console.log(JSON.stringify({ seed, ...compared }, null, 2));
  }
  await comparison.stop();
  return {
    figures: [
      { figure: 'the same result, with data, errors, paths and order', value: String(counts.equal) },
      { figure: 'another result', value: String(counts.different), aim: '0' },
      { figure: "left to Apollo's executor", value: String(counts.other) },
      { figure: 'no valid operation', value: String(counts.invalid) },
    ],
    isGood: counts.different === 0,
  };
}
