import type { GraphQLDataSource } from '@apollo/gateway';
import { Dice } from '@leetcord/kit/testing/dice';
import { createMadeUpApi } from '@leetcord/kit/testing/made-up-data';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { unavailable } from '../subgraphs/data-source.ts';

/** How often something other than a single field is wrong with an answer, 0 to 1. */
const FAULTS = 0.25;

/**
 * A subgraph in this process with made-up data in which something may be wrong: fields fail, entities are missing, the subgraph does not answer, or
 * what it answers is not what it was asked for. All of this follows from the seed and from what is asked.
 */
export function createFaultySubgraph(name: string, schema: GraphQLSchema, seed: number): GraphQLDataSource {
  const dice = new Dice(seed);
  const isFaulty = dice.chance(0.6);
  const answer = createMadeUpApi(schema, {
    seed,
    ids: 4,
    nulls: isFaulty ? 0.15 : 0.05,
    errors: isFaulty ? 0.04 : 0,
    missing: isFaulty ? 0.1 : 0,
  });
  return {
    process: async ({ request: { query = '', variables, operationName } }) => {
      const result = await answer({ query, variables, operationName });
      // All subgraphs take the same time, so errors come in the order of the requests.
      await new Promise(setImmediate);
      const fate = new Dice(seed ^ [...query].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7));
      const copy = JSON.parse(JSON.stringify(result)) as ExecutionResult;
      return isFaulty && fate.chance(FAULTS) ? spoil(name, copy, query, fate) : copy;
    },
  };
}

function spoil(name: string, result: ExecutionResult, query: string, fate: Dice): ExecutionResult {
  const { data } = result;
  const fields = query.match(/\b[a-zA-Z]+\b/g) ?? [];
  switch (fate.int(5)) {
    case 0:
      return { data: null, errors: [{ ...unavailable(name).toJSON(), path: [] }] as never };
    case 1:
      throw new Error('The connection broke');
    case 2:
      if (Array.isArray(data?.['_entities'])) data['_entities'].push(null);
      return result;
    case 3:
      change(data, fate.pick(fields)!, undefined);
      return result;
    default:
      change(data, fate.pick(fields)!, fate.pick([null, 'text', 7, 1.5, true, [], {}, [null]]));
      return result;
  }
}

/** Gives a field another value wherever it is; undefined takes it away. */
function change(data: unknown, field: string, value: unknown): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [name, inner] of Object.entries(data)) {
    if (name === field && name !== '_entities') (data as Record<string, unknown>)[name] = structuredClone(value);
    else change(inner, field, value);
  }
}
