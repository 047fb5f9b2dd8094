import {
  introspectionTypes,
  isObjectType,
  isInputObjectType,
  isInterfaceType,
  isEnumType,
  isAbstractType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** The points of one object that introspection gives, such as a field's description: it costs only the gateway, and little. */
export const INTROSPECTION_WEIGHT = 0.1;

/** How long the lists of introspection are in a schema: those of one type as they are on average. */
export function introspectionSizes(schema: GraphQLSchema): Map<GraphQLField<unknown, unknown>, number> {
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const each = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0) / types.length;
  const directives = schema.getDirectives();
  const args = fields.reduce((sum, field) => sum + field.args.length, 0) / Math.max(1, fields.length);
  const sizes: Record<string, Record<string, number>> = {
    __Schema: { types: types.length, directives: directives.length },
    __Type: {
      fields: fields.length / types.length,
      inputFields: each(types.map((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0))),
      interfaces: each(types.map((type) => (isObjectType(type) ? type.getInterfaces().length : 0))),
      enumValues: each(types.map((type) => (isEnumType(type) ? type.getValues().length : 0))),
      possibleTypes: each(types.map((type) => (isAbstractType(type) ? schema.getPossibleTypes(type).length : 0))),
    },
    __Field: { args },
    __Directive: { args: 1, locations: 1 },
  };
  return new Map(
    introspectionTypes.flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields()).flatMap((field) => {
            const size = sizes[type.name]?.[field.name];
            return size === undefined ? [] : [[field, size] as const];
          })
        : [],
    ),
  );
}
