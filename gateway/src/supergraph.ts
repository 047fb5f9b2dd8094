import { readFileSync } from 'node:fs';
import { Supergraph, type Schema } from '@apollo/federation-internals';
import { ConfigError } from '@leetcord/kit/process/env';
import type { GraphQLSchema } from 'graphql';

/** The composed schema, in the forms that planning and execution need. */
export interface ComposedSupergraph {
  sdl: string;
  supergraph: Supergraph;
  /** Including what is @inaccessible to clients. */
  fullSchema: GraphQLSchema;
  /** What clients see. */
  apiSchema: Schema;
  clientSchema: GraphQLSchema;
}

const defaultPath = new URL('../../schema/supergraph.graphql', import.meta.url);

/** Reads the supergraph that composition wrote. Throws a ConfigError when it is missing or invalid. */
export function readSupergraph(path: string | undefined): ComposedSupergraph {
  try {
    const sdl = readFileSync(path ?? defaultPath, 'utf8');
    const supergraph = Supergraph.build(sdl, { validateSupergraph: true });
    const apiSchema = supergraph.apiSchema();
    return {
      sdl,
      supergraph,
      fullSchema: supergraph.schema.toGraphQLJSSchema(),
      apiSchema,
      clientSchema: apiSchema.toGraphQLJSSchema(),
    };
  } catch (cause) {
    throw new ConfigError(
      'The supergraph cannot be read: compose it with `npm run codegen`, or set SUPERGRAPH_PATH to the file that has it.',
      { cause },
    );
  }
}
