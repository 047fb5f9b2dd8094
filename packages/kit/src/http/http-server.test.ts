import type { ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listen, type HttpServer } from './http-server.ts';

const MAX_WAITING = 50;

let http: HttpServer;
/** The requests that have begun, by path, with their responses. */
let begun: { path: string; response: ServerResponse }[];
let client: Socket;
let text: string;
beforeEach(async () => {
  begun = [];
  text = '';
  http = await listen((request, response) => void begun.push({ path: request.url!, response }), {
    host: '127.0.0.1',
    port: 0,
  });
  client = connect(Number(new URL(http.url).port), '127.0.0.1');
  client.on('error', () => undefined);
  client.setEncoding('utf8').on('data', (more: string) => (text += more));
});
afterEach(async () => {
  client.destroy();
  http.server.closeAllConnections();
  await http.close();
});

/** Sends this many requests without waiting for answers. */
const send = (count: number, body = '') =>
  client.write(
    Array.from(
      { length: count },
      (_, n) => `POST /${n} HTTP/1.1\r\nhost: localhost\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    ).join(''),
  );
const paths = () => begun.map(({ path }) => path);

test('pipelined requests on one connection begin one after the other, and all are answered', async () => {
  send(4, 'some text');
  await expect.poll(paths).toEqual(['/0']);
  for (let n = 0; n < 4; n += 1) {
    begun[n]!.response.end(`answer ${n}`);
    const next = ['/0', '/1', '/2', '/3'].slice(0, n + 2);
    await expect.poll(paths).toEqual(next);
  }
  await expect.poll(() => text.match(/answer \d/g)).toEqual(['answer 0', 'answer 1', 'answer 2', 'answer 3']);
  send(1);
  await expect.poll(() => begun.length).toBe(5);
});

test('a connection is kept for longer than a proxy keeps it, usually a minute, so that none is closed as a request comes', async () => {
  send(1);
  await expect.poll(paths).toEqual(['/0']);
  begun[0]!.response.end();
  await expect.poll(() => Number(/keep-alive: timeout=(\d+)/i.exec(text)?.[1])).toBeGreaterThan(60);
});

test('a draining server is not ready and takes no new connections, but answers what comes on those that it has', async () => {
  send(1);
  const idle = connect(Number(new URL(http.url).port), '127.0.0.1');
  let said = '';
  idle.setEncoding('utf8').on('data', (more: string) => (said += more));
  await expect.poll(paths).toEqual(['/0']);
  const drained = http.drain();
  idle.write('GET /health/ready HTTP/1.1\r\nhost: localhost\r\n\r\n');
  await expect(fetch(http.url)).rejects.toThrow();
  begun[0]!.response.end('under way');
  await expect.poll(() => client.closed).toBe(true);
  expect(text).toMatch(/connection: close[\s\S]*under way/i);
  await drained;
  expect(said).toMatch(/^HTTP\/1.1 503 [\s\S]*connection: close/i);
  expect(idle.closed).toBe(true);
});

test('a connection with too many waiting requests is cut, and none of them begins', async () => {
  send(MAX_WAITING + 1);
  await expect.poll(paths).toEqual(['/0']);
  send(1_000);
  await expect.poll(() => client.closed).toBe(true);
  await expect.poll(() => begun[0]!.response.closed).toBe(true);
  expect(paths()).toEqual(['/0']);
});

test('a request behind an answer that ends its connection never begins', async () => {
  send(3);
  await expect.poll(paths).toEqual(['/0']);
  begun[0]!.response.setHeader('connection', 'close').end('the last');
  await expect.poll(() => client.closed).toBe(true);
  expect(text).toContain('the last');
  expect(paths()).toEqual(['/0']);
});
