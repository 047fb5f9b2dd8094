import { buildSchema, getIntrospectionQuery, getOperationAST, Kind, parse, type FragmentDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { createOperationCost } from './operation-cost.ts';

const schema = buildSchema(`
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(
    assumedSize: Int
    slicingArguments: [String!]
    sizedFields: [String!]
    requireOneSlicingArgument: Boolean = true
  ) on FIELD_DEFINITION

  type Query {
    user: User
    dear: User @cost(weight: 7)
    users(first: Int = 10, last: Int): [User!]! @listSize(slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
    strict(first: Int, last: Int): [User!]! @listSize(slicingArguments: ["first", "last"])
    page(first: Int! = 20): UserConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)
    found(near: String @cost(weight: 4), by: Filter): Found
    unknown: [User!]!
    photo: Photo
  }
  type Mutation { rename(name: String!): User }
  type User { id: ID! friends: [User!]! @listSize(assumedSize: 5) photo: Photo bytes: Bytes }
  type UserConnection { edges: [UserEdge!]! }
  type UserEdge { node: User! }
  type Photo @cost(weight: 3) { url: String! }
  type Group { members: [User!]! @listSize(assumedSize: 50) }
  union Found = User | Group
  scalar Bytes @cost(weight: 2)
  input Filter { text: String @cost(weight: 5), also: [Filter!] }
`);
const costOf = createOperationCost(schema);
function cost(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  return costOf({
    operation: getOperationAST(document)!,
    fragmentOf: (name) =>
      document.definitions.find(
        (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name,
      ),
    variables,
  });
}

describe('the cost of an operation', () => {
  test.each<[string, string, number]>([
    ['an object is 1, a scalar 0', '{ user { id } }', 1],
    ['a weight of a field stands before that of its type', '{ dear { id } }', 7],
    ['a weight of a type, or of a scalar', '{ user { photo { url } bytes } }', 1 + 3 + 2],
    ['a list is as long as assumed', '{ user { friends { id } } }', 1 + 5],
    ['lists in lists multiply', '{ user { friends { friends { id } } } }', 1 + 5 * (1 + 5)],
    ['a list that says nothing is 100', '{ unknown { id } }', 100],
    ['a list is as long as asked for', '{ users(first: 3) { id } }', 3],
    ['the longest of several lengths counts, by default too', '{ users(last: 3) { id } }', 10],
    ['a default stands for what is not given', '{ users { id } }', 10],
    ['a connection passes its length to its edges', '{ page(first: 30) { edges { node { id } } } }', 1 + 30 * 2],
    ['also through a fragment', '{ page { ...E } } fragment E on UserConnection { edges { node { id } } }', 1 + 20 * 2],
    ['each alias counts', '{ a: user { id } b: user { id } }', 2],
    [
      'of a union, the costliest type counts',
      '{ found { ... on User { id } ... on Group { members { id } } } }',
      1 + 50,
    ],
    ['an argument that is given has its weight', '{ found(near: "x") { __typename } }', 1 + 4],
    [
      'input fields and their objects have theirs, in lists too',
      '{ found(by: { text: "a", also: [{ text: "b" }, {}] }) { __typename } }',
      1 + (1 + 5) + (1 + 5) + 1,
    ],
    ['a mutation begins with 10', 'mutation { rename(name: "x") { id } }', 11],
  ])('%s', (_name, text, points) => {
    expect(cost(text)).toEqual({ points, introspection: 0, fault: undefined });
  });

  test('follows from the variables, each time anew', () => {
    const document = parse(
      'query ($n: Int = 4, $by: Filter) { users(first: $n) { id } found(by: $by) { __typename } }',
    );
    const of = (variables: Record<string, unknown>) =>
      costOf({ operation: getOperationAST(document)!, fragmentOf: () => undefined, variables }).points;
    expect([of({}), of({ n: 50 }), of({ n: 2, by: { text: 'x' } }), of({ n: 50 })]).toEqual([5, 51, 9, 51]);
  });

  test('of a default is not that of null, which was sent before', () => {
    const document = parse('query ($n: Int = 100) { users(last: $n) { id } }');
    const of = (variables: Record<string, unknown>) =>
      costOf({ operation: getOperationAST(document)!, fragmentOf: () => undefined, variables }).points;
    expect([of({ n: null }), of({})]).toEqual([10, 100]);
  });

  test('is not lowered by a negative length', () => {
    expect(cost('{ users(first: -1000) { id } dear { id } }').points).toBe(7);
  });

  test('names the argument that a list requires', () => {
    expect(cost('{ strict { id } }').fault?.message).toBe(
      'The field "strict" needs one of these arguments: first, last.',
    );
    expect(cost('{ strict(first: 2) { id } }')).toMatchObject({ points: 2, fault: undefined });
  });

  test('of introspection grows with what it asks for', () => {
    const types = (times: number) =>
      cost(`{ __schema { ${Array.from({ length: times }, (_, n) => `a${n}: types { fields { name } }`).join(' ')} } }`);
    expect(types(60).points).toBeGreaterThan(50 * types(1).points);
    expect(cost(getIntrospectionQuery()).points).toBeGreaterThan(10);
  });
});
