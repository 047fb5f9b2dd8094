import type { ErrorCode } from '@leetcord/kit/graphql/errors';
import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { documentLimits, MAX_TOKENS } from '../limits/document-limits.ts';

export type ReadDocument = (text: string) => DocumentNode | readonly GraphQLError[];

/** Parses and validates with the same limits as for queries, since Apollo Server does not see what comes over a stream. */
export function createReadDocument(schema: GraphQLSchema, { introspection }: { introspection: boolean }): ReadDocument {
  const rules = [...specifiedRules, ...(introspection ? [] : [NoSchemaIntrospectionCustomRule]), documentLimits];
  return (text) => {
    try {
      const document = parse(text, { maxTokens: MAX_TOKENS });
      const errors = validate(schema, document, rules);
      return errors.length > 0
        ? errors.map((error) => asBadInput(introspection ? error : withoutNames(error)))
        : document;
    } catch (error) {
      if (error instanceof GraphQLError) return [asBadInput(error)];
      throw error;
    }
  };
}

/** graphql-js's own errors have none of our codes: they concern the request, which the caller has to correct. */
export const asBadInput = ({ message, nodes, source, positions }: GraphQLError) =>
  new GraphQLError(message, { nodes, source, positions, extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode } });

/** graphql-js suggests names of the schema, which may not be read here. */
const withoutNames = ({ message, nodes }: GraphQLError) =>
  new GraphQLError(message.replace(/ ?Did you mean .*\?$/, ''), { nodes });
