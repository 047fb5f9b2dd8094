import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { afterEach, expect, test } from 'vitest';
import { createComparison } from '../testing/equal-results.ts';
import { OTHER_SUBGRAPHS } from '../testing/other-supergraph.ts';

const schemaDir = new URL('../../../schema/', import.meta.url);
const read = (name: string) => readFileSync(new URL(`${name}.graphql`, schemaDir), 'utf8');

const OURS = new Map(['users', 'problems', 'contests'].map((name) => [name, read(name)]));

function otherSupergraph(): string {
  const services = [...OTHER_SUBGRAPHS].map(([name, sdl]) => ({
    name,
    url: `http://${name}.invalid`,
    typeDefs: parse(sdl),
  }));
  const { errors, supergraphSdl } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}

let comparison: Awaited<ReturnType<typeof createComparison>>;
afterEach(() => comparison.stop());

// `npm run bench -- --equality` compares thousands.
test.each([
  { of: 'our supergraph', supergraph: () => read('supergraph'), subgraphs: OURS, operations: 60, least: 50 },
  { of: 'another one', supergraph: otherSupergraph, subgraphs: OTHER_SUBGRAPHS, operations: 100, least: 30 },
])(
  "gives the same data and errors as Apollo's executor in the same order, over $of",
  async ({ supergraph, subgraphs, operations, least }) => {
    comparison = await createComparison(supergraph(), subgraphs);
    let equal = 0;
    for (let seed = 0; seed < operations; seed += 1) {
      const compared = await comparison.compare(seed);
      if (compared.outcome === 'different')
        expect({ seed, ...compared }).toEqual({ seed, ...compared, ours: compared.apollos });
      if (compared.outcome === 'equal') equal += 1;
    }
    expect(equal).toBeGreaterThan(least);
  },
);
