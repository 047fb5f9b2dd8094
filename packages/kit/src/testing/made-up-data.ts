import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** How the data of a made-up API are. Shares are 0 to 1. */
export interface MadeUpOptions {
  /** Other data for each seed. */
  seed?: number;
  /** How many different ids there are for one field. */
  ids?: number;
  /** How often a nullable field is null, and how often any field fails. */
  nulls?: number;
  errors?: number;
  /** How often there is no entity for a key. */
  missing?: number;
}

/** What a GraphQL server is asked. */
export interface MadeUpRequest {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
}

export type AnswerMadeUp = (request: MadeUpRequest) => ExecutionResult | Promise<ExecutionResult>;

/** What is known of a made-up object: from where it came, and what was given of it. */
type Source = Record<string, unknown> & { $key?: string; $length?: number };

/**
 * Answers each request to an API with made-up data that depend on the field, its arguments and its place in the data alone: so equal requests
 * have equal answers, however they are written, split or merged.
 */
export function createMadeUpApi(schema: GraphQLSchema, options: MadeUpOptions = {}): AnswerMadeUp {
  const { seed = 1, ids = Number.MAX_SAFE_INTEGER, nulls = 0, errors = 0, missing = 0 } = options;
  const share = (key: string) => hashOf(`${seed} ${key}`) / RANGE;

  const make = (type: GraphQLOutputType, key: string, length: number | undefined): unknown => {
    if (isNonNullType(type)) return make(type.ofType as GraphQLOutputType, key, length);
    if (isListType(type)) {
      const count = length ?? hashOf(`${seed} ${key} length`) % 4;
      return Array.from({ length: count }, (_, index) => {
        const of = type.ofType as GraphQLOutputType;
        return !isNonNullType(of) && share(`${key}.${index} null`) < nulls
          ? null
          : make(of, `${key}.${index}`, undefined);
      });
    }
    const number = hashOf(`${seed} ${key}`);
    if (isAbstractType(type)) {
      const types = schema.getPossibleTypes(type);
      return { __typename: types[number % types.length]!.name, $key: key, $length: length };
    }
    if (isObjectType(type)) return { __typename: type.name, $key: key, $length: length };
    if (isEnumType(type)) return type.getValues()[number % type.getValues().length]!.value as unknown;
    switch (type.name) {
      case 'Int':
        return number % 1_000;
      case 'Float':
        return (number % 10_000) / 10;
      case 'Boolean':
        return number % 2 === 0;
      case 'ID':
        return `id-${number % ids}`;
      case 'DateTime':
        return new Date(Date.UTC(2026, 0, 1) + number).toISOString();
      case 'URL':
        return `https://leetcode.com/${number}/`;
      default:
        return `text ${number.toString(36)}`;
    }
  };

  const entity = (given: Source) => {
    const key = JSON.stringify(given);
    return share(`${key} missing`) < missing ? null : { ...given, $key: key };
  };

  const resolve: GraphQLFieldResolver<Source | undefined, unknown> = (source, args, _context, info) => {
    const { fieldName } = info;
    if (fieldName === '_entities') return (args as { representations: Source[] }).representations.map(entity);
    if (source !== undefined && Object.hasOwn(source, fieldName)) return source[fieldName];
    const key = `${source === undefined ? '' : (source.$key ?? JSON.stringify(source))}.${fieldName}${JSON.stringify(args)}`;
    if (share(`${key} error`) < errors) throw new Error(`There is no ${fieldName} now`);
    if (!isNonNullType(info.returnType) && share(`${key} null`) < nulls) return null;
    const { first } = args as { first?: unknown };
    // A connection has as many edges as were asked for.
    return make(info.returnType, key, typeof first === 'number' ? Math.min(first, 100) : source?.$length);
  };

  const documents = new Map<string, DocumentNode>();
  return ({ query, variables, operationName }) => {
    const document = documents.get(query) ?? parse(query, { noLocation: true });
    documents.set(query, document);
    return execute({ schema, document, variableValues: variables, operationName, fieldResolver: resolve as never });
  };
}

/** A subgraph's schema, from its SDL, for made-up data: its entities are made up by their keys. */
export function subgraphSchema(sdl: string): GraphQLSchema {
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl, { noLocation: true }) }]);
  delete schema.getQueryType()?.getFields()['_entities']?.resolve;
  return schema;
}

/** Above all hashes. */
const RANGE = 2 ** 32;

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  // FNV's last bytes alone move its low bits: mix once more.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
