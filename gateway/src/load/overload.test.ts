import { PATIENCE_HEADER } from '@leetcord/kit/load/patience';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient, type ExecutionResult } from 'graphql-ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startGateway, type RunningGateway } from '../service.ts';
import { post } from '../testing/league.ts';

type Answer = (req: IncomingMessage, res: ServerResponse) => void;

/** A subgraph that answers as the test says. */
let answer: Answer;
let gateway: RunningGateway;
const subgraph = createServer((req, res) => answer(req, res));

const TOO_MUCH = {
  errors: [
    { message: 'Too much to do.', extensions: { code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: 3, requestId: 'r' } },
  ],
};
const shed: Answer = (req, res) => {
  req.resume();
  res.writeHead(503, { 'content-type': 'application/json', 'retry-after': '3' }).end(JSON.stringify(TOO_MUCH));
};
const ONE = '{ problem(slug: "two-sum") { title } }';

beforeAll(async () => {
  await new Promise<void>((resolve) => subgraph.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(subgraph.address() as AddressInfo).port}`;
  const address = { url, routerSecret: 'a-router-secret-for-this-test' };
  gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'https://club.example',
    extension: { dir: 'none' },
    admins: [],
    logLevel: 'silent',
    subgraphs: { users: address, problems: address, contests: address },
    introspection: true,
    trustedProxies: 0,
    rates: { anonymousPerMinute: 10_000, userPerMinute: 10_000, refusedSignInsPerMinute: 10_000 },
  });
});
afterAll(async () => {
  await gateway.close();
  subgraph.close();
});

test('an overloaded subgraph leads to a 503 with its Retry-After, also over a WebSocket', async () => {
  answer = shed;
  const { status, headers, text } = await post(gateway.url, { query: ONE });
  expect([status, headers.get('retry-after')]).toEqual([503, '3']);
  expect(JSON.parse(text).errors).toEqual([
    {
      message: 'Too much to do.',
      extensions: { code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: 3, requestId: expect.any(String) },
    },
  ]);
  const client = createClient({ url: `${gateway.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
  const { value: result } = await client.iterate<ExecutionResult>({ query: ONE }).next();
  expect((result as ExecutionResult).errors?.[0]?.extensions).toMatchObject({
    code: 'UPSTREAM_UNAVAILABLE',
    retryAfterSeconds: 3,
  });
  await client.dispose();
});

test("a subgraph's refusal of a caller who has asked too much is a 429 with its Retry-After", async () => {
  answer = (req, res) => {
    req.resume();
    const extensions = { code: 'RATE_LIMITED', retryAfterSeconds: 7, requestId: 'r' };
    const reply = {
      data: { problem: null },
      errors: [{ message: 'Too much was looked up.', path: ['problem'], extensions }],
    };
    res.setHeader('content-type', 'application/json').end(JSON.stringify(reply));
  };
  const { status, headers, text } = await post(gateway.url, { query: ONE });
  expect([status, headers.get('retry-after')]).toEqual([429, '7']);
  expect(JSON.parse(text).errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: 7 });
});

test('an overloaded gateway says 503 at once while health answers, and continues when there is room again', async () => {
  const held: ServerResponse[] = [];
  answer = (req, res) => {
    req.resume();
    held.push(res);
  };
  const asked = Array.from({ length: 120 }, () => post(gateway.url, { query: ONE }));
  const first = await Promise.race(asked);
  expect(first.status).toBe(503);
  expect(Number(first.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await fetch(`${gateway.url}/health/live`)).status).toBe(200);
  const problem = { data: { problem: { title: 'Two Sum' } } };
  answer = (req, res) => {
    req.resume();
    res.setHeader('content-type', 'application/json').end(JSON.stringify(problem));
  };
  for (const res of held) res.setHeader('content-type', 'application/json').end(JSON.stringify(problem));
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(64);
  expect(statuses).toContain(503);
  expect((await post(gateway.url, { query: ONE })).status).toBe(200);
});

test("a client cannot set its request's priority or patience, and what it gives up is given up in the subgraph", async () => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<IncomingMessage>();
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  answer = (req, res) => {
    req.resume();
    res.once('close', close);
    arrive(req);
  };
  const client = new AbortController();
  const asked = fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [PATIENCE_HEADER]: '9999999', 'x-leetcord-lane': 'service' },
    body: JSON.stringify({ query: '{ problem(slug: "given-up") { title } }' }),
    signal: client.signal,
  }).catch(() => 'left');
  const { headers } = await arrived;
  expect(Number(headers[PATIENCE_HEADER])).toBeLessThanOrEqual(5_000);
  expect(headers['x-leetcord-lane']).toBe('read');
  client.abort();
  expect(await asked).toBe('left');
  await closed;
});
