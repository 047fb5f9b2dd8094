import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Supergraph, type Schema } from '@apollo/federation-internals';
import { ConfigError } from '@leetcord/kit/process/env';
import type { GraphQLSchema } from 'graphql';

/** The composed schema, in the forms that planning and execution need. */
export interface ComposedSupergraph {
  sdl: string;
  supergraph: Supergraph;
  /** The names of its subgraphs. */
  subgraphs: string[];
  /** Including what is @inaccessible to clients. */
  fullSchema: GraphQLSchema;
  /** What clients see. */
  apiSchema: Schema;
  clientSchema: GraphQLSchema;
}

const OWN = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url));

/** Reads the supergraph that composition wrote. Throws a ConfigError when it is missing or invalid. */
export function readSupergraph(path = OWN): ComposedSupergraph {
  try {
    const sdl = readFileSync(path, 'utf8');
    const supergraph = Supergraph.build(sdl, { validateSupergraph: true });
    const apiSchema = supergraph.apiSchema();
    return {
      sdl,
      supergraph,
      subgraphs: supergraph.subgraphsMetadata().map(({ name }) => name),
      fullSchema: supergraph.schema.toGraphQLJSSchema(),
      apiSchema,
      clientSchema: apiSchema.toGraphQLJSSchema(),
    };
  } catch (cause) {
    const [reason] = String((cause as Error).message).split('\n');
    throw new ConfigError(
      `The supergraph cannot be read (${reason}): compose it with \`npm run codegen\`, or set SUPERGRAPH_PATH to the file that has it.`,
      { cause },
    );
  }
}
