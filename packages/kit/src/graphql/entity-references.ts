import { isUnionType, type GraphQLSchema } from 'graphql';
import { publicError } from './errors.ts';

/**
 * Whether something names an entity as federation does: its type and keys. An object could carry a database operator into a query. Checked by hand,
 * since a page has many.
 */
const isRepresentation = (given: unknown): given is { __typename: string } =>
  typeof given === 'object' &&
  given !== null &&
  !Array.isArray(given) &&
  '__typename' in given &&
  typeof given.__typename === 'string' &&
  Object.keys(given).every((key) => !key.startsWith('$'));

/** Makes the subgraph's `_entities` refuse, as the caller's mistake, what names no entity of it. */
export function checkEntityReferences(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const entity = schema.getType('_Entity');
  if (field?.resolve === undefined || !isUnionType(entity)) return;
  const known = new Set(entity.getTypes().map(({ name }) => name));
  const resolve = field.resolve;
  field.resolve = (source, args: { representations: unknown[] }, context, info) => {
    for (const given of args.representations) {
      if (!isRepresentation(given)) {
        throw publicError('BAD_USER_INPUT', 'A representation is an object with a __typename.');
      }
      if (!known.has(given.__typename)) {
        throw publicError(
          'BAD_USER_INPUT',
          'The __typename of a representation is none of an entity of this subgraph.',
        );
      }
    }
    return resolve(source, args, context, info) as unknown;
  };
}
