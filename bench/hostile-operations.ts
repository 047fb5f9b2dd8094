import { readFileSync } from 'node:fs';
import type { Person } from '@leetcord/driver/sign-in';
import type { System } from '@leetcord/launcher/system';
import { buildSchema, getIntrospectionQuery, type GraphQLObjectType } from 'graphql';
import { FORGERIES } from '../e2e/attacks/forgeries.ts';
import { GOOD, ODD_REQUESTS } from '../e2e/bad-input/odd-requests.ts';
import { attemptsOn, type Samples } from '../e2e/bad-input/wrong-values.ts';
import { createInsider } from '../e2e/support/insider.ts';

/** An operation from a malicious user or a broken program. */
export interface HostileOperation {
  name: string;
  method?: string;
  headers?: Record<string, string>;
  body?: BodyInit;
  /** Behind the GraphQL address. */
  search?: string;
}

const schema = buildSchema(readFileSync(new URL('../schema/api.graphql', import.meta.url), 'utf8'));
const repeated = (count: number, text: (n: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, n) => text(n)).join(between);
const nested = (depth: number, open: string, inner: string, close: string) =>
  open.repeat(depth) + inner + close.repeat(depth);

/** Documents that cost much to read, or never end. */
const DOCUMENTS: Record<string, string> = {
  '10 levels of lists': nested(10, '{ problems { edges { node ', '{ title }', '} } }'),
  '5,000 levels': nested(5_000, '{ me ', '{ id }', '}'),
  '200 inline fragments in each other': `{ ${nested(200, '... { ', '__typename', ' }')} }`,
  '20,000 braces': '{'.repeat(20_000),
  '2,000 fields': `{ ${repeated(2_000, () => '__typename')} }`,
  '900 fields': `{ ${repeated(900, () => '__typename')} }`,
  '100 aliases': `{ ${repeated(100, (n) => `a${n}: __typename`)} }`,
  '200 problems by aliases': `{ ${repeated(200, (n) => `p${n}: problem(slug: "made-up-${n}") { title }`)} }`,
  '15 problems by aliases': `{ ${repeated(15, (n) => `p${n}: problem(slug: "made-up-${n}") { title }`)} }`,
  'a fragment of itself': '{ ...A } fragment A on Query { ...A }',
  'fragments in a circle':
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }',
  'a bomb of fragments': `{ ...F0 } ${repeated(60, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)} fragment F60 on Query { __typename }`,
  '300 fragments that nobody uses': `{ __typename } ${repeated(300, (n) => `fragment F${n} on Query { __typename }`)}`,
  '500 directives of a field': `{ __typename ${repeated(500, () => '@skip(if: false)')} }`,
  '500 directives that there are not': `{ __typename ${repeated(500, (n) => `@d${n}`)} }`,
  '400 variables': `query (${repeated(400, (n) => `$v${n}: Int`)}) { __typename }`,
  '300 operations': repeated(300, (n) => `query Q${n} { __typename }`),
  'an introspection': getIntrospectionQuery(),
  'an introspection in a circle': `{ __schema { types { ${nested(10, 'fields { type { ', 'name', ' } }')} } } }`,
  'ten introspections': `{ ${repeated(10, (n) => `s${n}: __schema { types { fields { type { name } } } }`)} }`,
  'a name of 60 kB': `{ ${'x'.repeat(60_000)} }`,
  'a text of 60 kB': `{ problem(slug: "${'x'.repeat(60_000)}") { title } }`,
  'a text without an end': `{ problem(slug: "${'x'.repeat(30_000)}`,
  'a number of 10,000 digits': `{ problems(first: ${'9'.repeat(10_000)}) { totalCount } }`,
  NaN: '{ problems(first: NaN) { totalCount } }',
  '1e400': '{ problems(filter: { minRating: 1e400 }) { totalCount } }',
  '10,000 spaces and a comment': `${' '.repeat(10_000)}#${'#'.repeat(30_000)}\n{ __typename }`,
  'a list of 500 nulls': `{ problems(filter: { tags: [${repeated(500, () => 'null')}] }) { totalCount } }`,
  'lists in each other': `{ problems(filter: { tags: ${nested(300, '[', '"x"', ']')} }) { totalCount } }`,
  'entities of the subgraphs': '{ _entities(representations: [{ __typename: "User", id: "x" }]) { __typename } }',
  'the SDL of a subgraph': '{ _service { sdl } }',
  'a subscription by a plain request': 'subscription { submissionEvents(communityId: "x") { points } }',
};

const json = (body: unknown) => JSON.stringify(body);
const BATCHES: Record<string, string> = {
  '10 operations in a list': `[${repeated(10, () => GOOD, ',')}]`,
  '1,000 operations in a list': `[${repeated(1_000, () => GOOD, ',')}]`,
  'a body of 200 kB': json({ query: `{ ${'me '.repeat(60_000)} }` }),
  'variables of 60 kB': json({
    query: 'query ($s: ID!) { problem(slug: $s) { title } }',
    variables: { s: 'x'.repeat(60_000) },
  }),
  'variables 5,000 levels deep': `{"query":"{ __typename }","variables":{"x":${nested(5_000, '[', '', ']')}}}`,
  '5,000 variables': json({
    query: '{ __typename }',
    variables: Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`v${n}`, n])),
  }),
  'NaN in JSON': '{"query":"query ($n: Int) { problems(first: $n) { totalCount } }","variables":{"n":NaN}}',
  'one key many times': `{${repeated(2_000, () => '"query":"{ __typename }"', ',')}}`,
  __proto__: '{"query":"{ __typename }","variables":{"__proto__":{"x":1}},"__proto__":{"query":1}}',
};
const SEARCHES = [
  '',
  '?query=',
  '?query={',
  '?query={__typename}&variables=x',
  '?query=mutation{signOut}',
  '?%ff',
  `?query=${'x'.repeat(8_000)}`,
];
const METHODS = ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'];

/** This many entries, spread over the whole list. */
const spread = <T>(list: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, n) => list[Math.floor((n * list.length) / count)]!);

/** Exactly this many: all documents, requests and tokens that we know of, filled up with wrong values of arguments. */
export async function hostileOperations(
  system: System,
  { person, samples, count }: { person: Person; samples: Samples; count: number },
): Promise<HostileOperation[]> {
  const insider = createInsider(system);
  const tokens = await Promise.all(
    Object.entries(FORGERIES).map(async ([name, forge]) => ({
      name: `a token ${name}`,
      headers: { authorization: `Bearer ${await forge({ insider, person, victimId: 'somebody-else' })}` },
      body: json({ query: '{ me { id } }' }),
    })),
  );
  await insider.close();
  const authorization = `Bearer ${person.accessToken}`;
  const fixed: HostileOperation[] = [
    ...Object.entries(DOCUMENTS).map(([name, query]) => ({ name, body: json({ query }) })),
    ...Object.entries(BATCHES).map(([name, body]) => ({ name, body })),
    ...ODD_REQUESTS.map(({ name, headers, body = GOOD }) => ({ name, body, ...(headers && { headers }) })),
    ...SEARCHES.map((search) => ({ name: `GET ${search.slice(0, 40)}`, method: 'GET', search })),
    ...METHODS.map((method) => ({ name: `the method ${method}`, method })),
    ...tokens,
  ];
  const roots: GraphQLObjectType[] = [schema.getQueryType()!, schema.getMutationType()!];
  const attempts = roots
    .flatMap((root) => attemptsOn(schema, root, samples))
    // Their effect would end the caller's session.
    .filter(({ name }) => !/deleteMyAccount|signOut|endSession|endOtherSessions/.test(name))
    .map(({ name, query, variables }) => ({ name, headers: { authorization }, body: json({ query, variables }) }));
  return [...fixed, ...spread(attempts, Math.max(0, count - fixed.length))].slice(0, count);
}
