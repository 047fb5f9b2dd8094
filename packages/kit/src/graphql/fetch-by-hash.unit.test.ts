import { createHash } from 'node:crypto';
import { GraphQLClient } from 'graphql-request';
import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { fetchByHash } from './fetch-by-hash.ts';

const DOCUMENT = parse('query Me($a: Int) { me(a: $a) { ...F } } fragment F on User { id }');
const TEXT = print(DOCUMENT);
const HASH = createHash('sha256').update(TEXT).digest('hex');

interface Body {
  query?: string;
  variables: unknown;
  operationName: string;
  extensions: { persistedQuery: { version: number; sha256Hash: string } };
}

/** A server that knows no document, or what it is told, as Apollo Server does. */
function createServer(known: string[]) {
  const bodies: Body[] = [];
  const answer = async (_url: unknown, init?: RequestInit) => {
    const body = JSON.parse(String(init?.body)) as Body;
    bodies.push(body);
    const { sha256Hash } = body.extensions.persistedQuery;
    if (body.query !== undefined) known.push(sha256Hash);
    return Response.json(
      known.includes(sha256Hash)
        ? { data: { me: 'x'.repeat(2_000) } }
        : { errors: [{ message: 'PersistedQueryNotFound' }] },
    );
  };
  return {
    bodies,
    client: new GraphQLClient('http://gateway.invalid', { fetch: fetchByHash(answer as typeof fetch) }),
  };
}

test('an operation that the server knows is sent as its hash alone', async () => {
  const { bodies, client } = createServer([HASH]);
  expect(await client.request(DOCUMENT, { a: 1 })).toEqual({ me: 'x'.repeat(2_000) });
  const persistedQuery = { version: 1, sha256Hash: HASH };
  expect(bodies).toEqual([{ variables: { a: 1 }, operationName: 'Me', extensions: { persistedQuery } }]);
});

test('a server that does not know an operation gets its text once', async () => {
  const { bodies, client } = createServer([]);
  await client.request(DOCUMENT);
  await client.request(DOCUMENT);
  expect(bodies.map(({ query }) => query)).toEqual([undefined, TEXT, undefined]);
});
