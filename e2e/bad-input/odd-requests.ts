import { gzipSync } from 'node:zlib';

export const TWO = 'query A { __typename } query B { __typename }';
export const GOOD = JSON.stringify({ query: '{ __typename }' });
const json = (body: unknown) => JSON.stringify(body);

/** HTTP requests with one header or body that may be wrong; the rest is valid. */
export const ODD_REQUESTS: { name: string; headers?: Record<string, string>; body?: BodyInit }[] = [
  ...['gzip', 'deflate', 'br', 'zstd', 'x', 'gzip, br', '\u00e9', ' '].map((encoding) => ({
    name: `content-encoding ${encoding}`,
    headers: { 'content-encoding': encoding },
  })),
  { name: 'half a gzip', headers: { 'content-encoding': 'gzip' }, body: gzipSync(GOOD).subarray(0, 20) },
  { name: 'a gzip of no JSON', headers: { 'content-encoding': 'gzip' }, body: gzipSync('{') },
  { name: 'a gzip that is a bomb', headers: { 'content-encoding': 'gzip' }, body: gzipSync(' '.repeat(5_000_000)) },
  ...['utf-16', 'utf-7', 'latin1', 'nonsense', '"', ''].map((charset) => ({
    name: `charset ${charset}`,
    headers: { 'content-type': `application/json; charset=${charset}` },
  })),
  ...[
    'text/plain',
    'multipart/form-data',
    'application/x-www-form-urlencoded',
    'application/graphql',
    ';',
    'a/b/c',
    '',
  ].map((type) => ({ name: `content-type ${type}`, headers: { 'content-type': type } })),
  ...['application/xml', 'nonsense', ';q=', '*/*;q=0', 'multipart/mixed', 'text/html'].map((accept) => ({
    name: `accept ${accept}`,
    headers: { accept },
  })),
  ...[
    '',
    'Bearer',
    'Bearer ',
    'Basic eDp5',
    'Bearer a.b.c',
    `Bearer ${'x'.repeat(5_000)}`,
    'Bearer leetcord_x',
    '\u00e9',
  ].map((authorization) => ({ name: `authorization ${authorization.slice(0, 20)}`, headers: { authorization } })),
  ...[
    'x-request-id',
    'x-forwarded-for',
    'x-leetcord-client-address',
    'x-leetcord-service',
    'origin',
    'forwarded',
    'traceparent',
  ].flatMap((header) =>
    ['', '\u00e9', '${x}', 'x'.repeat(4_000), 'null', '::1%', '[', '"'].map((value) => ({
      name: `${header} ${value.slice(0, 9)}`,
      headers: { [header]: value },
    })),
  ),
  ...[
    '',
    '[]',
    'null',
    '5',
    '"x"',
    '{',
    '[1,2,3]',
    `[${GOOD}]`,
    '\ufeff{}',
    '\0',
    '{"query":"\\ud800"}',
    '['.repeat(20_000),
  ].map((body) => ({
    name: `body ${body.slice(0, 20)}`,
    body,
  })),
  ...[
    null,
    5,
    true,
    [],
    {},
    '',
    ' ',
    '\0',
    '{',
    '{ me',
    '\ud800',
    'query',
    '#',
    'fragment F on Query { __typename }',
    TWO,
    '{ a: __typename @x }',
  ].map((query) => ({ name: `query ${json(query)}`, body: json({ query }) })),
  ...[5, true, [], {}, 'C', '', '\0', '__proto__'].map((operationName) => ({
    name: `operationName ${json(operationName)}`,
    body: json({ query: TWO, operationName }),
  })),
  ...[5, true, [], 'x', '{}', '', [null]].map((variables) => ({
    name: `variables ${json(variables)}`,
    body: json({ query: '{ __typename }', variables }),
  })),
  {
    name: 'sixty wrong values',
    body: json({
      query: `query (${Array.from({ length: 60 }, (_, n) => `$v${n}: Int!`).join(' ')}) { ${Array.from({ length: 10 }, (_, n) => `a${n}: __typename @skip(if: true)`).join(' ')} }`,
      variables: {},
    }),
  },
  ...[
    5,
    true,
    [],
    'x',
    { persistedQuery: 5 },
    { persistedQuery: {} },
    { persistedQuery: { version: 2, sha256Hash: 'x' } },
    { persistedQuery: { version: 1, sha256Hash: 'x' } },
    { persistedQuery: { version: 1, sha256Hash: 5 } },
    { code: {} },
  ].map((extensions) => ({
    name: `extensions ${json(extensions)}`,
    body: json({ query: '{ __typename }', extensions }),
  })),
  { name: 'only an unknown hash', body: json({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }) },
];
