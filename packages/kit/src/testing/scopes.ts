import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

const SCHEMAS = join(import.meta.dirname, '..', '..', '..', '..', 'schema');
const SAID = /[Nn]eeds the\s+scope\s+`([\w:-]+)`/;
const ASKED = /^Only a service with the scope ([\w:-]+) may do this\.$/;

/** Any value of a type, as GraphQL writes it. */
function anyOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return anyOf(type.ofType);
  if (isListType(type)) return `[${anyOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) {
    if (type.name === 'DateTime') return '"2026-11-23T12:00:00Z"';
    return { Boolean: 'true', Int: '1', Float: '1' }[type.name] ?? '"1"';
  }
  const needed = Object.values(type.getFields()).filter(isRequiredInputField);
  return `{ ${needed.map((field) => `${field.name}: ${anyOf(field.type)}`).join(', ')} }`;
}

function callOf({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${anyOf(arg.type)}`);
  const selection = isLeafType(getNamedType(type)) ? '' : ' { __typename }';
  return `${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selection}`;
}

/** The queries and mutations of a subgraph by name: each field, and an operation that calls it with any values. */
export function operationsOf(
  subgraph: string,
): Map<string, { field: GraphQLField<unknown, unknown>; operation: string }> {
  const schema = buildSchema(readFileSync(join(SCHEMAS, `${subgraph}.graphql`), 'utf8'), { assumeValidSDL: true });
  const roots = { query: schema.getQueryType(), mutation: schema.getMutationType() };
  return new Map(
    Object.entries(roots).flatMap(([kind, root]) =>
      Object.values(root?.getFields() ?? {}).map((field) => [
        field.name,
        { field, operation: `${kind} { ${callOf(field)} }` },
      ]),
    ),
  );
}

/**
 * Which scopes the queries and mutations of a subgraph need: by what its schema says of them, and by what each says to a caller without any.
 */
export async function scopesOf(
  subgraph: string,
  post: (operation: string) => Promise<{ errors?: { message: string }[] }>,
): Promise<Record<'said' | 'asked', Record<string, string>>> {
  const said: Record<string, string> = {};
  const asked: Record<string, string> = {};
  for (const [name, { field, operation }] of operationsOf(subgraph)) {
    const documented = SAID.exec(field.description ?? '')?.[1];
    if (documented !== undefined) said[name] = documented;
    const { errors } = await post(operation);
    const refusing = ASKED.exec(errors?.[0]?.message ?? '')?.[1];
    if (refusing !== undefined) asked[name] = refusing;
  }
  return { said, asked };
}
