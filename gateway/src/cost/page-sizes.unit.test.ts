import {
  getNamedType,
  getOperationAST,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  type GraphQLArgument,
  type GraphQLObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { readSupergraph } from '../supergraph.ts';
import { readCostRules } from './cost-rules.ts';
import { createOperationCost } from './operation-cost.ts';

const { fullSchema } = readSupergraph(undefined);
const { mostOf } = readCostRules(fullSchema);
const costOf = createOperationCost(fullSchema);
const isSize = ({ name, type }: GraphQLArgument) =>
  (name === 'first' || name === 'last') && getNamedType(type).name === 'Int';

/** A list with one of its sizes, and the selections from the root to it, as `query {community{contests`. */
interface Sized {
  name: string;
  argument: GraphQLArgument;
  way: string[];
}

/** Each size of each list that can be reached, by the shortest way. Arguments do not matter to the cost: they are left out. */
function sizesOf(root: GraphQLObjectType, kind: string): Sized[] {
  const found: Sized[] = [];
  const seen = new Set<string>();
  let ways = [{ type: root, way: [kind] }];
  while (ways.length > 0) {
    ways = ways.flatMap(({ type, way }) => {
      if (seen.has(type.name)) return [];
      seen.add(type.name);
      return Object.values(type.getFields()).flatMap((field) => {
        const to = [...way, `${type === root ? '' : `... on ${type.name} { `}${field.name}`];
        for (const argument of field.args.filter(isSize))
          found.push({ name: `${type.name}.${field.name}(${argument.name}:)`, argument, way: to });
        const inner = getNamedType(field.type);
        const possible = isObjectType(inner)
          ? [inner]
          : isUnionType(inner) || isInterfaceType(inner)
            ? fullSchema.getPossibleTypes(inner)
            : [];
        return possible.map((next) => ({ type: next, way: to }));
      });
    });
  }
  return found;
}
const all = [
  ...sizesOf(fullSchema.getQueryType()!, 'query'),
  ...sizesOf(fullSchema.getMutationType()!, 'mutation'),
  ...sizesOf(fullSchema.getSubscriptionType()!, 'subscription'),
];
const sizes = [...new Map(all.map((sized) => [sized.name, sized])).values()];

/** What is wrong with a size that is given as a number, and as a variable. */
function faultsOf({ argument, way }: Sized, size: number) {
  const [kind, ...fields] = way;
  const text = (value: string, declared = '') =>
    `${kind} ${declared}{ ${fields.join(' { ')}(${argument.name}: ${value}) { __typename ${'}'.repeat(way.join('').split('{').length + fields.length)}`;
  const of = (document: string, variables: Record<string, unknown>) =>
    costOf({ operation: getOperationAST(parse(document))!, fragmentOf: () => undefined, variables }).fault?.message;
  return [of(text(String(size)), {}), of(text('$n', '($n: Int!) '), { n: size })];
}

describe('the size of each list', () => {
  test('has a limit, which its description tells', () => {
    expect(sizes.length).toBeGreaterThan(25);
    for (const { name, argument } of sizes) {
      expect(Number(/^1 to (\d+)[.:]/.exec(argument.description ?? '')?.[1]), name).toBe(mostOf(argument));
      if (isNonNullType(argument.type)) expect(argument.defaultValue, name).toBeLessThanOrEqual(mostOf(argument)!);
    }
  });

  test.each(sizes.map((sized) => [sized.name, sized] as const))('%s beyond it is wrong', (_name, sized) => {
    const most = mostOf(sized.argument)!;
    const message = `${sized.argument.name} must be 1 to ${most}.`;
    for (const size of [-1, 0, most + 1, 1_000_000]) expect(faultsOf(sized, size)).toEqual([message, message]);
    for (const size of [1, most]) expect(faultsOf(sized, size)).toEqual([undefined, undefined]);
  });
});
