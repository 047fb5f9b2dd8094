import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';

/** A request that no honest client sends: the gateway has to refuse it. */
export interface HostileOperation {
  kind: string;
  name: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
  /** Behind the GraphQL address. */
  search?: string;
}

type Request = Omit<HostileOperation, 'kind' | 'name'>;

const times = (count: number) => Array.from({ length: count }, (_, n) => n);
const each = (count: number, text: (n: number) => string, between = ' ') => times(count).map(text).join(between);
const nested = (depth: number, open: string, inner: string, close: string) =>
  open.repeat(depth) + inner + close.repeat(depth);
const json = (body: unknown) => JSON.stringify(body);
const document = (query: string, rest: object = {}): Request => ({ body: json({ query, ...rest }) });
const documents = (of: Record<string, string>) =>
  Object.fromEntries(Object.entries(of).map(([name, query]) => [name, document(query)]));
/** One request for each value, under its name. */
const forEach = <T>(values: readonly T[], request: (value: T) => Request): Record<string, Request> =>
  Object.fromEntries(values.map((value, n) => [`${n + 1}: ${String(json(value)).slice(0, 40)}`, request(value)]));

const GOOD = json({ query: '{ __typename }' });
const LONG = 'x'.repeat(60_000);
const BOMB = ' '.repeat(20_000_000);
const problem = (n: number) => `p${n}: problem(slug: "made-up-${n}") { title }`;
const FULL_PAGE = '{ edges { node { slug title tags { name } } } }';
const packed = (encoding: string, body: Uint8Array<ArrayBuffer>): Request => ({
  headers: { 'content-encoding': encoding },
  body,
});

/** A chain of fragments in which each is spread so often in the one before: what is asked grows with the power. */
const fanOut = (levels: number, spreads: number) =>
  `{ ...F0 } ${each(levels, (n) => `fragment F${n} on Query { ${each(spreads, () => `...F${n + 1}`)} }`)} fragment F${levels} on Query { __typename }`;
const circle = (length: number) =>
  `{ ...F0 } ${each(length, (n) => `fragment F${n} on Query { ...F${(n + 1) % length} }`)}`;

const SIZED: Record<string, (size: string) => string> = {
  problems: (size) => `{ problems(first: ${size}) { totalCount } }`,
  'problems, last': (size) => `{ problems(last: ${size}) { totalCount } }`,
  mySubmissions: (size) => `{ mySubmissions(first: ${size}) { edges { cursor } } }`,
  'entries of a leaderboard': (size) =>
    `{ leaderboard(communityId: "c1") { entries(first: ${size}) { totalCount } aroundMe(first: ${size}) { totalCount } } }`,
  'standings in contests': (size) =>
    `{ community(id: "c1") { contests(first: 1) { edges { node { standings(first: ${size}) { totalCount } } } } } }`,
};
const SIZES = ['-1', '0', '101', '1000', '2147483647', '2147483648', '1.5', '1e400', '"1"', 'true', '[1]', '{ n: 1 }'];

/** Values that are none of a scalar's. */
const WRONG: Record<string, unknown[]> = {
  'Int!': [null, 1.5, 1e300, 2_147_483_648, '1', true, [1, 2], {}, { $gt: 0 }],
  'ID!': [null, 1.5, true, {}, { $ne: null }, ['x', 'y'], { __proto__: null, x: 1 }],
  Boolean: [0, 1, 'true', {}, [true, false]],
  '[ID!]': [{ 0: 'x' }, [null], [['x']], [{}], [true], 1.5],
  BoardWindow: ['', 'week', 'NO_SUCH', 5, {}, ['WEEK', 'DAY'], '__proto__', 'constructor'],
  ProblemFilter: ['x', 5, [[]], { unknown: 1 }, { $where: '1' }, { constructor: 1 }, { tags: { $ne: 1 } }],
};
const USES: Record<string, string> = {
  'Int!': 'problems(first: $v) { totalCount }',
  'ID!': 'problem(slug: $v) { title }',
  Boolean: 'a: __typename @skip(if: $v)',
  '[ID!]': 'problems(filter: { tags: $v }) { totalCount }',
  BoardWindow: 'leaderboard(communityId: "c1", window: $v) { id }',
  ProblemFilter: 'problems(filter: $v) { totalCount }',
};
const PROTOTYPE = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__'];
const TYPES = ['text/plain', 'application/graphql', 'application/xml', 'multipart/form-data', 'nonsense', ';', 'a/b/c'];
const BODIES = [
  '',
  'null',
  '5',
  '"x"',
  '{',
  '[1,2,3]',
  '\0',
  '{}',
  '{"query":}',
  "{'query':'{me}'}",
  '{"query":"{me}"',
];
const QUERIES = [null, 5, true, [], {}, '', ' ', '\0', '{', '{ me', '\ud800', 'query', '#', '{ __typename \u0000 }'];

/** What is refused, by kind: each request with a name. */
const KINDS: Record<string, Record<string, Request>> = {
  depth: documents({
    ...Object.fromEntries(
      [13, 20, 50, 200, 5_000].map((n) => [`${n} levels`, nested(n, '{ community(id: "c") ', '{ id }', '}')]),
    ),
    '7 levels of lists in lists': nested(7, '{ problems { edges { node ', '{ title }', '} } }'),
    '20,000 braces': '{'.repeat(20_000),
    '500 inline fragments in each other': `{ ${nested(500, '... { ', '__typename', ' }')} }`,
    'lists in each other': `{ problems(filter: { tags: ${nested(300, '[', '"x"', ']')} }) { totalCount } }`,
    'objects in each other': `{ problems(filter: ${nested(300, '{ tags: ', '"x"', ' }')}) { totalCount } }`,
  }),
  aliases: documents({
    ...Object.fromEntries([16, 100, 249].map((n) => [`${n} names`, `{ ${each(n, (i) => `a${i}: __typename`)} }`])),
    ...Object.fromEntries([16, 60, 200].map((n) => [`${n} problems`, `{ ${each(n, problem)} }`])),
    'in fragments': `{ ...F ...F } fragment F on Query { ${each(10, problem)} }`,
    '16 changes': `mutation { ${each(16, (n) => `s${n}: signOut(input: { refreshToken: "x" }) { __typename }`)} }`,
  }),
  fields: documents({
    '600 fields': `{ ${each(600, () => '__typename')} }`,
    '2,000 fields': `{ ${each(2_000, () => '__typename')} }`,
    '600 by fragments': `{ ${each(6, () => '...F')} } fragment F on Query { ${each(101, () => '__typename')} }`,
    'equal fields with other arguments': `{ ${each(15, (n) => `problem(slug: "p${n}") { title }`)} }`,
    'a field that there is not': '{ noSuchField }',
    'an object without fields': '{ me }',
    'a scalar with fields': '{ __typename { x } }',
    'an argument that there is not': '{ problem(slug: "x", noSuch: 1) { title } }',
    'an argument twice': '{ problem(slug: "x", slug: "y") { title } }',
    'no argument': '{ problem { title } }',
  }),
  fragments: documents({
    ...Object.fromEntries([1, 2, 3, 10, 60].map((n) => [`a circle of ${n}`, circle(n)])),
    ...Object.fromEntries(
      [
        [60, 2],
        [20, 5],
        [8, 10],
        [3, 60],
      ].map(([levels, spreads]) => [`${spreads} to the power of ${levels}`, fanOut(levels!, spreads!)]),
    ),
    'a circle by a field': '{ ...F } fragment F on Query { me { ...G } } fragment G on User { id ...G }',
    '200 that nobody uses': `{ __typename } ${each(200, (n) => `fragment F${n} on Query { __typename }`)}`,
    'one that there is not': '{ ...NoSuch }',
    'two of one name': '{ ...F } fragment F on Query { __typename } fragment F on Query { __typename }',
    'of a type that there is not': '{ ... on NoSuch { x } }',
    'of a scalar': '{ ... on String { x } }',
    'that can never apply': '{ me { ... on Problem { title } } }',
    'named on': '{ ...on } fragment on on Query { __typename }',
  }),
  directives: documents({
    '11 that skip': `{ __typename ${each(11, () => '@skip(if: false)')} }`,
    '150 that skip': `{ __typename ${each(150, () => '@skip(if: false)')} }`,
    '500 that there are not': `{ __typename ${each(500, (n) => `@d${n}`)} }`,
    'on a spread': `{ ...F ${each(11, () => '@include(if: true)')} } fragment F on Query { __typename }`,
    'on the operation': `query ${each(11, (n) => `@d${n}`)} { __typename }`,
    'on a variable': `query ($v: Int ${each(20, (n) => `@d${n}`)}) { __typename @skip(if: $v) }`,
    'skip without a condition': '{ __typename @skip }',
    'skip by a text': '{ __typename @skip(if: "true") }',
    'of the schema': '{ __typename @cost(weight: -5) }',
    'of federation': '{ me @inaccessible { id } }',
    defer: '{ ... @defer { __typename } }',
  }),
  variables: {
    ...documents({
      '400 of them': `query (${each(400, (n) => `$v${n}: Int`)}) { __typename }`,
      'one that nobody uses': 'query ($v: Int) { __typename }',
      'one that is not declared': '{ problem(slug: $v) { title } }',
      'two of one name': 'query ($v: ID!, $v: ID!) { problem(slug: $v) { title } }',
      'of a type that there is not': 'query ($v: NoSuch) { problem(slug: $v) { title } }',
      'of an object type': 'query ($v: User) { problem(slug: $v) { title } }',
      'a default of itself': 'query ($v: ID! = $v) { problem(slug: $v) { title } }',
      'a default of another type': 'query ($v: Int = "x") { problems(first: $v) { totalCount } }',
      'no value': 'query ($v: ID!) { problem(slug: $v) { title } }',
    }),
    '5,000 levels deep': { body: `{"query":"{ me { id } } x","variables":{"x":${nested(5_000, '[', '', ']')}}}` },
    '70 kB': document('query ($v: ID!) { problem(slug: $v) { title } }', { variables: { v: LONG + LONG } }),
    'sixty that are wrong': document(
      `query (${each(60, (n) => `$v${n}: Int!`)}) { ${each(10, (n) => `a${n}: problems(first: $v${n}) { totalCount }`)} }`,
    ),
    ...Object.fromEntries(
      Object.entries(WRONG).flatMap(([type, values]) =>
        values.map((v, n) => [
          `${n + 1} for ${type}`,
          document(`query ($v: ${type}) { ${USES[type]} }`, { variables: { v } }),
        ]),
      ),
    ),
    ...forEach([5, true, [], 'x', '{}', [null]], (variables) => document('{ __typename }', { variables })),
  },
  introspection: documents({
    'ten of them': `{ ${each(10, (n) => `s${n}: __schema { types { fields { args { type { name } } type { name } } } }`)} }`,
    'one in sixteen aliases': `{ __schema { ${each(16, (n) => `a${n}: types { name }`)} } }`,
    'in a circle': `{ __schema { types { ${nested(10, 'fields { type { ', 'name', ' } }')} } } }`,
    'types of types': `{ __type(name: "Query") { ${nested(6, 'fields { args { type { ', 'name', ' } } }')} } }`,
    'the whole one four times': `{ ${each(4, (n) => `s${n}: __schema { ...All }`)} } ${getIntrospectionQuery().replace(/query [^]*?__schema \{([^]*?)\n {4}\}\n {2}\}/, 'fragment All on __Schema {$1}')}`,
    'of possible types': `{ __schema { types { ${nested(5, 'possibleTypes { interfaces { ', 'name', ' } }')} } } }`,
  }),
  'sizes of lists': Object.fromEntries(
    Object.entries(SIZED).flatMap(([list, query]) =>
      SIZES.map((size) => [`${size} of ${list}`, document(query(size))]),
    ),
  ),
  cost: documents({
    'fifteen full pages': `{ ${each(15, (n) => `p${n}: problems(first: 100) ${FULL_PAGE}`)} }`,
    'members of all study plans':
      '{ community(id: "c") { studyPlans(first: 50) { edges { node { members(first: 100) { edges { node { done } } } } } } } }',
    'standings of all contests':
      '{ community(id: "c") { contests(first: 50) { edges { node { standings(first: 100) { edges { node { rank } } } } } } } }',
    'members of all communities':
      '{ myCommunities { members(first: 100) { edges { node { user { leetcode { profile { badges { name } } } } } } } } }',
    'a stream of large events':
      'subscription { submissionEvents(communityId: "c") { submission { user { leetcode { profile { calendar { date } badges { name } } } } } places { contest { standings(first: 100) { edges { node { problems { label } } } } } } } }',
  }),
  batches: {
    ...Object.fromEntries(
      [0, 1, 2, 10, 1_000].map((n) => [`a list of ${n}`, { body: `[${each(n, () => GOOD, ',')}]` }]),
    ),
    'lists in each other': { body: nested(5_000, '[', GOOD, ']') },
  },
  bodies: {
    ...forEach(BODIES, (body) => ({ body })),
    ...forEach(QUERIES, (query) => ({ body: json({ query }) })),
    'a key of 60 kB': { body: json({ [LONG]: 1 }) },
    '20,000 lists': { body: '['.repeat(20_000) },
    NaN: { body: '{"query":"query ($n: Int!) { problems(first: $n) { totalCount } }","variables":{"n":NaN}}' },
  },
  lengths: {
    'a body of 200 kB': document(`{ ${'me '.repeat(60_000)} }`),
    'a body of 5 MB': { body: json({ query: '{ __typename }', x: 'x'.repeat(5_000_000) }) },
    'a name of 60 kB': document(`{ ${LONG} }`),
    'a comment of 70 kB': document(`#${LONG}${LONG}\n{ __typename }`),
    '1,001 words': document(`{ ${'me { '.repeat(500)} id`),
  },
  'packed bodies': {
    'a bomb of gzip': packed('gzip', new Uint8Array(gzipSync(BOMB))),
    'a bomb of deflate': packed('deflate', new Uint8Array(deflateSync(BOMB))),
    'a bomb of brotli': packed('br', new Uint8Array(brotliCompressSync(BOMB))),
    'a bomb in a bomb': packed('gzip, gzip', new Uint8Array(gzipSync(gzipSync(BOMB)))),
    'half a gzip': packed('gzip', new Uint8Array(gzipSync(GOOD).subarray(0, 20))),
    'a gzip of no JSON': packed('gzip', new Uint8Array(gzipSync('{'))),
    ...Object.fromEntries(
      ['gzip', 'deflate', 'br', 'zstd', 'compress', 'x', '*', 'gzip, br'].map((encoding) => [
        `not packed, but said to be ${encoding}`,
        { headers: { 'content-encoding': encoding }, body: GOOD },
      ]),
    ),
  },
  types: {
    ...forEach(TYPES, (type) => ({ headers: { 'content-type': type }, body: GOOD })),
    ...forEach(['nonsense', 'latin1'], (charset) => ({
      headers: { 'content-type': `application/json; charset=${charset}` },
      body: GOOD,
    })),
  },
  addresses: {
    ...forEach(
      [
        '',
        '?query=',
        '?query={',
        '?query={__typename}&variables=x',
        '?query={__typename}&extensions=[',
        '?query=mutation{signOut(input:{refreshToken:"x"}){__typename}}',
        '?query=subscription{submissionEvents(communityId:"x"){points}}',
        '?query={a:__typename}&query={b:__typename}',
        '?query[a]={__typename}',
        '?%ff',
        `?query=${'x'.repeat(12_000)}`,
        `?query={${'__typename '.repeat(600)}}`,
        `?${each(1_500, (n) => `a${n}=1`, '&')}`,
      ],
      (search) => ({ method: 'GET', search }),
    ),
    ...forEach(['DELETE', 'PATCH'], (method) => ({ method })),
    // Without a body it reserves a stream.
    'PUT with a body': { method: 'PUT', body: GOOD },
  },
  headers: {
    'a cookie of 15 kB': { headers: { cookie: 'x'.repeat(15_000) }, body: '{}' },
    '20 kB': { headers: { 'x-big': 'x'.repeat(20_000) }, body: GOOD },
    '500 of them': { headers: Object.fromEntries(times(500).map((n) => [`x-${n}`, 'x'.repeat(30)])), body: GOOD },
    ...forEach(
      ['Bearer', 'Basic eDp5', 'Bearer a.b.c', `Bearer ${'x'.repeat(5_000)}`, 'Bearer leetcord_x', '\u00e9'],
      (authorization) => ({ headers: { authorization }, body: GOOD }),
    ),
  },
  operations: {
    ...documents({
      'two without a name': '{ __typename } { __typename }',
      'one with a name and one without': 'query A { __typename } { __typename }',
      'two of one name': 'query A { __typename } query A { __typename }',
      '300 of them': each(300, (n) => `query Q${n} { __typename }`),
      'none, only a fragment': 'fragment F on Query { __typename }',
      'a definition of a type': 'type T { x: Int }',
      'an extension of the schema': 'extend type Query { x: Int }',
      'a subscription of two fields':
        'subscription { a: standings(contestId: "x") { id } b: standings(contestId: "y") { id } }',
      'a subscription by a plain request': 'subscription { submissionEvents(communityId: "x") { points } }',
      'a change as a query': '{ signOut(input: { refreshToken: "x" }) { __typename } }',
      'entities of the subgraphs': '{ _entities(representations: [{ __typename: "User", id: "x" }]) { __typename } }',
      'the SDL of a subgraph': '{ _service { sdl } }',
    }),
    ...forEach(['C', '\0', '__proto__', 'a b', LONG], (operationName) =>
      document('query A { __typename } query B { __typename }', { operationName }),
    ),
    ...forEach([5, true, [], {}], (operationName) => document('{ __typename }', { operationName })),
    ...forEach(
      [5, [], 'x', { persistedQuery: 5 }, { persistedQuery: { version: 2, sha256Hash: 'x' } }],
      (extensions) => ({ body: json({ extensions }) }),
    ),
  },
  'numbers and texts': documents({
    'a number of 10,000 digits': `{ problems(first: ${'9'.repeat(10_000)}) { totalCount } }`,
    ...Object.fromEntries(
      ['NaN', 'Infinity', '01', '1.', '.5', '1e', '0x10', '1_000', '--1', '1e400'].map((number) => [
        number,
        `{ problems(first: ${number}) { totalCount } }`,
      ]),
    ),
    'a text without an end': `{ problem(slug: "${'x'.repeat(30_000)}`,
    'a block without an end': `{ problem(slug: """${'x'.repeat(30_000)}`,
    'a wrong escape': '{ problem(slug: "\\x41") { title } }',
    'half an escape': '{ problem(slug: "\\u12") { title } }',
    'a lone surrogate': '{ problem(slug: "\\ud800") { title } }',
    'beyond Unicode': '{ problem(slug: "\\u{110000}") { title } }',
    'a line break': '{ problem(slug: "a\nb") { title } }',
  }),
  unicode: documents(
    Object.fromEntries(
      ['é', '名', '\u202eme', 'm\u200be', '\u0430', '💣', 'a\u0300', '\ufeffme\ufeff x', '\u2028', '｛'].map(
        (name, n) => [`the name ${n + 1}`, `{ ${name} }`],
      ),
    ),
  ),
  prototypes: {
    ...documents(
      Object.fromEntries(
        PROTOTYPE.flatMap((name) => [
          [`the field ${name}`, `{ ${name} }`],
          [`the type ${name}`, `{ ... on ${name} { x } }`],
          [`the directive ${name}`, `{ __typename @${name} }`],
          [`the argument ${name}`, `{ problem(slug: "x", ${name}: 1) { title } }`],
          [`the input field ${name}`, `{ problems(filter: { ${name}: 1 }) { totalCount } }`],
          [`the enum value ${name}`, `{ leaderboard(communityId: "x", window: ${name}) { id } }`],
        ]),
      ),
    ),
    'a body with __proto__': { body: '{"__proto__":{"query":"{ __typename }"}}' },
  },
};

/** Operations that only cost: each has to be refused with a status of 4xx, whatever the schema's data are. */
export const HOSTILE_OPERATIONS: readonly HostileOperation[] = Object.entries(KINDS).flatMap(([kind, requests]) =>
  Object.entries(requests).map(([name, request]) => ({ kind, name, ...request })),
);

/** What came back: a status and its text, or nothing where the connection was cut while the rest was still being sent. */
export type HostileAnswer = { status: number; text: string } | 'cut';

/** Sends one from an address of its own, as a trusted proxy gives it. */
export async function sendHostile(
  url: string,
  { method = 'POST', headers = {}, body, search = '' }: HostileOperation,
  address: string,
): Promise<HostileAnswer> {
  const given = Object.entries({
    ...(body !== undefined && { 'content-type': 'application/json' }),
    'x-forwarded-for': address,
    ...headers,
  }).map(([key, value]): [string, string] => [key, Buffer.from(value).toString('latin1')]);
  try {
    const response = await fetch(url + search, { method, headers: given, ...(body !== undefined && { body }) });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return 'cut';
  }
}
