import { isUnionType, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { publicError } from './errors.ts';

/** How federation names an entity: its type and scalar keys. An object could carry a database operator into a query. */
const representation = z
  .object({ __typename: z.string() })
  .catchall(z.unknown())
  .refine((given) => Object.keys(given).every((key) => !key.startsWith('$')));

/** Makes the subgraph's `_entities` refuse, as the caller's mistake, what names no entity of it. */
export function checkEntityReferences(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const entity = schema.getType('_Entity');
  if (field?.resolve === undefined || !isUnionType(entity)) return;
  const known = new Set(entity.getTypes().map(({ name }) => name));
  const resolve = field.resolve;
  field.resolve = (source, args: { representations: unknown[] }, context, info) => {
    for (const given of args.representations) {
      const parsed = representation.safeParse(given);
      if (!parsed.success) throw publicError('BAD_USER_INPUT', 'A representation is an object with a __typename.');
      if (!known.has(parsed.data.__typename)) {
        throw publicError(
          'BAD_USER_INPUT',
          'The __typename of a representation is none of an entity of this subgraph.',
        );
      }
    }
    return resolve(source, args, context, info) as unknown;
  };
}
