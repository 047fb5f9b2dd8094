import type { RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { listen, type HttpServer } from '@leetcord/kit/http/http-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LeetCodeError } from './errors.ts';
import { parseRetryAfter } from './classify-response.ts';
import { createTransport } from './transport.ts';

const DOCUMENT = 'query One { one }';
const CLOUDFLARE = '<!DOCTYPE html><html><head><title>Just a moment...</title>';

describe('the transport to LeetCode', () => {
  let server: HttpServer;
  let answer: RequestListener;
  beforeAll(async () => {
    server = await listen((req, res) => answer(req, res), { host: '127.0.0.1', port: 0 });
  });
  afterAll(() => {
    server.server.closeAllConnections();
    return server.close();
  });

  const send = (timeoutMs = 5_000) =>
    createTransport(server.url)(DOCUMENT, { name: 'x' }, AbortSignal.timeout(timeoutMs));
  const failure = async (timeoutMs?: number) => {
    const error: unknown = await send(timeoutMs).then(
      () => 'no failure',
      (reason: unknown) => reason,
    );
    return error instanceof LeetCodeError ? error : expect.fail(`not a LeetCodeError: ${String(error)}`);
  };

  test('sends the headers that LeetCode requires', async () => {
    let seen: { url?: string; headers: Record<string, unknown>; body: string } | undefined;
    answer = (req, res) => {
      void text(req).then((body) => {
        seen = { url: req.url, headers: req.headers, body };
        res.setHeader('content-type', 'application/json').end('{"data":{"one":1}}');
      });
    };
    await expect(send()).resolves.toEqual({ data: { one: 1 }, errors: [] });
    expect(seen?.url).toBe('/graphql');
    expect(seen?.headers).toMatchObject({
      'content-type': 'application/json',
      referer: 'https://leetcode.com',
      origin: 'https://leetcode.com',
      'user-agent': expect.stringContaining('Mozilla/5.0'),
    });
    expect(JSON.parse(seen?.body ?? '')).toMatchObject({ query: DOCUMENT, variables: { name: 'x' } });
  });

  test("passes a resolver's error with the data beside it", async () => {
    answer = (_req, res) => {
      const body = { errors: [{ message: 'No.', path: ['one'], extensions: { handled: true } }], data: { one: null } };
      res.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    };
    await expect(send()).resolves.toEqual({ data: { one: null }, errors: [{ message: 'No.', path: ['one'] }] });
  });

  test.each<[string, number, Record<string, string>, string, string]>([
    ['blocked', 403, { 'content-type': 'text/html' }, CLOUDFLARE, 'blocked'],
    ['limited', 429, { 'content-type': 'text/html' }, CLOUDFLARE, 'rate-limited'],
    ['failing', 502, { 'content-type': 'text/html' }, CLOUDFLARE, 'server-error'],
    ['redirecting', 302, { location: '/elsewhere' }, '', 'redirected'],
    ['a challenge page with 200', 200, { 'content-type': 'text/html; charset=utf-8' }, CLOUDFLARE, 'not-json'],
    [
      'another schema',
      400,
      { 'content-type': 'application/json' },
      '{"errors":[{"message":"Cannot query"}]}',
      'schema-changed',
    ],
    ['a reply of another shape', 200, { 'content-type': 'application/json' }, '[1]', 'schema-changed'],
    ['an odd status', 418, { 'content-type': 'text/plain' }, 'teapot', 'unexpected-status'],
    ['JSON that stops short', 200, { 'content-type': 'application/json' }, '{"data":{"one"', 'cut-body'],
  ])('classifies the answer of LeetCode: %s', async (_name, status, headers, body, expected) => {
    answer = (_req, res) => res.writeHead(status, headers).end(body);
    const error = await failure();
    expect(error.failure).toBe(expected);
  });

  test.each<[number, string]>([
    [403, 'blocked'],
    [429, 'rate-limited'],
    [503, 'server-error'],
  ])('reports a %i with its wait, even if its page is cut or never ends', async (status, expected) => {
    for (const end of [(res: ServerResponse) => void res.destroy(), () => undefined]) {
      answer = (_req, res) => {
        res.writeHead(status, { 'content-type': 'text/html', 'content-length': '100', 'retry-after': '7' });
        res.write(CLOUDFLARE.slice(0, 10), () => setImmediate(end, res));
      };
      expect(await failure()).toMatchObject({ failure: expected, retryAfterMs: 7_000 });
    }
  });

  test('reports a connection that ends before or inside the reply, or was never there', async () => {
    answer = (_req, res) => {
      res.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"data":');
      setImmediate(() => res.destroy());
    };
    expect((await failure()).failure).toBe('cut-body');
    answer = (req) => req.socket.destroy();
    expect((await failure()).failure).toBe('unreachable');
    const nobody = createTransport('http://127.0.0.1:1');
    await expect(nobody(DOCUMENT, {}, AbortSignal.timeout(5_000))).rejects.toMatchObject({ failure: 'unreachable' });
  });

  test('gives up a reply that never ends, or is too long once unpacked', async () => {
    const { promise: closed, resolve: close } = Promise.withResolvers<void>();
    answer = (_req, res) => {
      res.once('close', close);
      res.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        while (!res.destroyed && res.write(' '.repeat(64 * 1024)));
        if (!res.destroyed) res.once('drain', more);
      };
      more();
    };
    expect((await failure(20_000)).failure).toBe('too-long');
    await closed;
    const bomb = gzipSync(JSON.stringify({ data: { one: 'x'.repeat(9_000_000) } }));
    answer = (_req, res) =>
      res.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb);
    expect((await failure(20_000)).failure).toBe('too-long');
  });

  test('gives up when no answer, or only half of one, comes in time', async () => {
    answer = () => undefined;
    expect((await failure(50)).failure).toBe('timeout');
    answer = (_req, res) => res.writeHead(200, { 'content-type': 'application/json' }).write('{"data":');
    expect((await failure(50)).failure).toBe('timeout');
  });

  test('reads Retry-After as seconds or a date, and as nothing else', () => {
    const now = Date.parse('2026-11-23T18:00:00Z');
    expect(parseRetryAfter('30', now)).toBe(30_000);
    expect(parseRetryAfter('Mon, 23 Nov 2026 18:01:00 GMT', now)).toBe(60_000);
    expect(parseRetryAfter('Mon, 23 Nov 2026 17:00:00 GMT', now)).toBe(0);
    expect(parseRetryAfter('9'.repeat(10), now)).toBe(9_999_999_999_000);
    for (const neither of ['soon', 'soon 5', '', '-5', '10.5', '1e3', null])
      expect(parseRetryAfter(neither, now)).toBeNull();
  });
});
