import {
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  type ASTNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { z } from 'zod';
import { introspectionSizes, INTROSPECTION_WEIGHT } from './introspection-cost.ts';

/** What `@listSize` says of a list, or of an object whose fields are lists. */
const listSize = z
  .object({
    assumedSize: z.number().nullish(),
    slicingArguments: z.array(z.string()).nullish(),
    sizedFields: z.array(z.string()).nullish(),
    requireOneSlicingArgument: z.boolean().nullish(),
  })
  .transform((given) => ({
    assumedSize: given.assumedSize ?? undefined,
    slicingArguments: given.slicingArguments ?? [],
    sizedFields: given.sizedFields ?? [],
    requireOneSlicingArgument: given.requireOneSlicingArgument ?? true,
  }));
export type ListSize = z.infer<typeof listSize>;

/** The size of a list of which nothing is said. A test finds such lists in our own subgraphs. */
export const UNKNOWN_SIZE = 100;
export const NOTHING_SAID: ListSize = {
  assumedSize: UNKNOWN_SIZE,
  slicingArguments: [],
  sizedFields: [],
  requireOneSlicingArgument: false,
};

/** What a schema says about costs, by `@cost` and `@listSize`, and about the sizes of pages, by `@pageSize`. */
export interface CostRules {
  /** The points of one value of a field, without its fields. */
  weightOf(field: GraphQLField<unknown, unknown>): number;
  /** Undefined for a field that says nothing. */
  listSizeOf(field: GraphQLField<unknown, unknown>): ListSize | undefined;
  /** The points of an argument or input field that is given, without the fields of its value. */
  inputWeightOf(input: GraphQLArgument | GraphQLInputField): number;
  /** The largest size of a page that an argument may ask for; undefined where nothing is said. */
  mostOf(argument: GraphQLArgument): number | undefined;
}

/**
 * Reads the cost directives of a schema (https://ibm.github.io/graphql-specs/cost-spec.html): a field costs its own weight, or its
 * type's; without either an object costs 1 and a scalar nothing. Introspection has sizes and a weight of its own.
 */
export function readCostRules(schema: GraphQLSchema): CostRules {
  const costDirective = schema.getDirective('cost');
  const listSizeDirective = schema.getDirective('listSize');
  const pageSizeDirective = schema.getDirective('pageSize');
  const sizesOfIntrospection = introspectionSizes(schema);

  const weightIn = (node: (ASTNode & { directives?: readonly never[] }) | null | undefined) =>
    node && costDirective ? (getDirectiveValues(costDirective, node)?.['weight'] as number | undefined) : undefined;
  const weightOfType = (type: GraphQLNamedType) =>
    weightIn(type.astNode as never) ??
    (type.name.startsWith('__') && isCompositeType(type)
      ? INTROSPECTION_WEIGHT
      : Number(isCompositeType(type) || isInputObjectType(type)));

  return {
    weightOf: remember((field) => weightIn(field.astNode as never) ?? weightOfType(getNamedType(field.type))),
    listSizeOf: remember((field) => {
      const ofIntrospection = sizesOfIntrospection.get(field);
      if (ofIntrospection !== undefined) return { ...NOTHING_SAID, assumedSize: ofIntrospection };
      const given = listSizeDirective && field.astNode && getDirectiveValues(listSizeDirective, field.astNode);
      return given ? listSize.parse(given) : undefined;
    }),
    inputWeightOf: remember((input) => weightIn(input.astNode as never) ?? weightOfType(getNamedType(input.type))),
    mostOf: remember(({ astNode }) => {
      const given = pageSizeDirective && astNode && getDirectiveValues(pageSizeDirective, astNode);
      return given?.['max'] as number | undefined;
    }),
  };
}

function remember<K extends object, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key)!;
  };
}
