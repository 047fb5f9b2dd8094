import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphQLError } from 'graphql';
import { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicError } from '../graphql/errors.ts';
import { createLogger } from './logger.ts';

/** A secret that only its place gives away, not its shape. */
const PLANTED = 'planted';
const JWT = 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJl';
const API_KEY = `leetcord_${'a'.repeat(22)}.${'b'.repeat(43)}`;
const REFRESH_TOKEN = `${'c'.repeat(22)}.${'d'.repeat(43)}`;

const lines: string[] = [];
const log = createLogger('test', 'info', { write: (line: string) => void lines.push(line) });
function written(write: () => void): { line: string; fields: Record<string, unknown> } {
  lines.length = 0;
  write();
  const [line = ''] = lines;
  return { line, fields: JSON.parse(line) as Record<string, unknown> };
}

/** What graphql-request throws when a server refuses a request with secrets in all places. */
let clientError: Error;
const server = createServer((_req, res) => {
  res.writeHead(400, { 'content-type': 'application/json', 'set-cookie': PLANTED });
  res.end(JSON.stringify({ errors: [{ message: 'Refused', extensions: { echo: `\u2028${PLANTED}` } }] }));
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = new GraphQLClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {
    headers: { authorization: `Bearer ${PLANTED}`, 'x-leetcord-router-secret': PLANTED },
  });
  clientError = await client
    .request(`query ($planted: String) { a(b: $planted) }`, { input: { secret: PLANTED, name: PLANTED } })
    .then(
      () => new Error('answered'),
      (error: Error) => error,
    );
  expect(clientError.message).toContain(PLANTED);
  expect(clientError.stack).toContain(PLANTED);
});
afterAll(() => void server.close());

describe('no secret reaches a log line', () => {
  test.each<[string, () => void]>([
    ['an error of graphql-request', () => log.warn({ err: clientError }, 'Failed')],
    ['the same, alone', () => log.error(clientError)],
    ['the same, without a message', () => log.error({ err: clientError })],
    ['the same, under any name', () => log.warn({ failure: { last: [clientError] } }, 'Failed')],
    ['the same, as a cause', () => log.warn({ err: new Error('Failed', { cause: clientError }) })],
    ['the same, within a GraphQL error', () => log.warn({ err: publicError('INTERNAL', 'Failed', clientError) })],
    ['the same, among several', () => log.warn({ err: new AggregateError([clientError], 'Failed') })],
    ['its message in a text', () => log.warn(`Failed: ${clientError.message}`)],
    ['its message in a field', () => log.warn({ reason: clientError.message }, 'Failed')],
    ['fields of an error', () => log.warn({ err: Object.assign(new Error('x'), axiosLike()) })],
    ['extensions of an error', () => log.warn({ err: new GraphQLError('x', { extensions: axiosLike() }) })],
    ['names of secrets, at any depth', () => log.info({ a: { b: { c: { d: secrets() } } }, ...axiosLike() })],
    ['a variable that does not fit', () => log.warn(`Variable "$code" got invalid value "${PLANTED}"; not a code`)],
  ])('%s', (_place, write) => {
    const { line } = written(write);
    expect(line).not.toContain(PLANTED);
  });

  test.each([
    ['an access token', JWT],
    ['an unsigned one', `${JWT.split('.', 2).join('.')}.`],
    ['an API key', API_KEY],
    ['a refresh token', REFRESH_TOKEN],
    ['an authorization header', 'Bearer whatever-this-is'],
    ['an address with a password', 'mongodb://user:pass-word@host/'],
  ])('%s, wherever it stands', (_kind, secret) => {
    const hidden = /pass-word|whatever|eyJ|aaaa|cccc/;
    expect(secret).toMatch(hidden);
    expect(written(() => log.info({ where: [`it is ${secret}`] }, `now ${secret}`)).line).not.toMatch(hidden);
    expect(written(() => log.child({ where: secret }).info('x')).line).not.toMatch(hidden);
    expect(written(() => log.error(new Error(secret))).line).not.toMatch(hidden);
  });
});

test('the log keeps what helps to find a fault', () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:4001'), { code: 'ECONNREFUSED' });
  const { fields } = written(() => log.warn({ err: new TypeError('fetch failed', { cause }), close: 1006 }, 'Lost'));
  expect(fields).toMatchObject({
    msg: 'Lost',
    close: 1006,
    err: {
      type: 'TypeError',
      message: 'fetch failed',
      stack: expect.stringMatching(/logger\.test\.ts/),
      cause: { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED 127.0.0.1:4001' },
    },
  });
  expect(written(() => log.error(clientError)).fields).toMatchObject({ msg: 'Refused', err: { message: 'Refused' } });
  expect(written(() => log.info({ statusCode: 401, leetcode: 'alice' })).fields).toMatchObject({
    statusCode: 401,
    leetcode: 'alice',
  });
});

/** An error with its request, as HTTP clients throw it. */
function axiosLike() {
  return { config: { headers: { authorization: PLANTED } }, request: { body: PLANTED }, variables: { a: PLANTED } };
}

function secrets() {
  const names = ['authorization', 'accessToken', 'refresh_token', 'linkCode', 'code', 'x-leetcord-router-secret'];
  return { ...Object.fromEntries(names.map((name) => [name, PLANTED])), variables: { any: PLANTED }, token: [PLANTED] };
}
