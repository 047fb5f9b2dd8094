import { subscribe as subscribeTo, unsubscribe as unsubscribeFrom } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { startLeague } from '../testing/league.ts';
import { connectSubscriber } from '../testing/subscriber.ts';
import { asBot, asUser } from '../testing/tokens.ts';

/** The limit for one address, as in `connections.ts`. */
const MAX_OF_ADDRESS = 100;
const MANY = 150;
const QUERY = JSON.stringify({ query: '{ __typename }' });
const SUBSCRIPTION = 'subscription { submissionEvents(communityId: "c1") { points reason } }';

let league: Awaited<ReturnType<typeof startLeague>>;
let opened: Socket[];
/** The server's ends of the connections. */
let accepted: Socket[];
const noteAccepted = (message: unknown) => void accepted.push((message as { socket: Socket }).socket);
/** How often a subscriber is asked whether it is there, in ms. */
const KEEP_ALIVE_MS = 3_000;
beforeEach(async () => {
  opened = [];
  accepted = [];
  subscribeTo('net.server.socket', noteAccepted);
  // Half as many subscriptions of one caller run at once, and as many sockets are open.
  league = await startLeague({ rates: { anonymousPerMinute: 4, userPerMinute: 8 }, keepAliveMs: KEEP_ALIVE_MS });
});
afterEach(async () => {
  unsubscribeFrom('net.server.socket', noteAccepted);
  for (const socket of opened) socket.destroy();
  await league.close();
});

const times = (count: number) => Array.from({ length: count }, (_, n) => n);
async function open(from = '127.0.0.1') {
  const socket = connect({ port: Number(new URL(league.gateway.url).port), host: '127.0.0.1', localAddress: from });
  opened.push(socket);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}
/** Sends an operation and returns the head of the answer. */
async function ask(socket: Socket, body = QUERY, lines: string[] = []): Promise<string> {
  const head = [
    'POST /graphql HTTP/1.1',
    'host: localhost',
    'content-type: application/json',
    ...lines,
    `content-length: ${body.length}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  return answer.toString();
}
const subscribe = (socket: Socket, accept: string, authorization: string) =>
  ask(socket, JSON.stringify({ query: SUBSCRIPTION }), [`accept: ${accept}`, `authorization: ${authorization}`]);

test('an address that opens many connections and asks nothing loses its oldest ones; those of others stay', async () => {
  const honest = await open('127.0.0.2');
  const silent = await Promise.all(times(MANY).map(() => open()));
  await expect.poll(() => silent.filter(({ closed }) => closed).length).toBe(MANY - MAX_OF_ADDRESS);
  expect(await ask(honest)).toContain('200 OK');
});

test('an address keeps no more connections than allowed, and each answer on an excess one says that it ends', async () => {
  const hoarded = await Promise.all(times(MAX_OF_ADDRESS).map(() => open()));
  await Promise.all(hoarded.map((socket) => ask(socket)));
  const more = await open();
  expect(await ask(more)).toMatch(/^connection: close/im);
  await expect.poll(() => more.closed).toBe(true);
  expect(await ask(await open('127.0.0.2'))).toMatch(/^connection: keep-alive/im);
  const [first] = hoarded;
  expect(await ask(first!)).toMatch(/^connection: keep-alive/im);
});

test.each([
  ['that says how long it is', 'content-length: 1000000000', ''],
  ['in chunks', 'transfer-encoding: chunked', '3b9aca00\r\n'],
])('a body %s is refused as soon as it is too long, and not read to its end', async (_name, line, begin) => {
  const socket = await open();
  const lines = ['POST /graphql HTTP/1.1', 'host: localhost', 'content-type: application/json', line];
  socket.write(`${lines.join('\r\n')}\r\n\r\n${begin}${' '.repeat(70_000)}`);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toContain('413 Payload Too Large');
  const served = accepted.find(({ remotePort }) => remotePort === socket.localPort)!;
  const send = () => {
    while (!socket.destroyed && socket.write(Buffer.alloc(64 * 1024)));
  };
  socket.on('drain', send);
  send();
  await expect.poll(() => socket.closed).toBe(true);
  expect(served.bytesRead).toBeLessThan(500_000_000);
});

test('an idle connection is kept for as long as its answer said', async () => {
  const socket = await open();
  const served = accepted.find(({ remotePort }) => remotePort === socket.localPort)!;
  const [, seconds] = /^keep-alive: timeout=(\d+)/im.exec(await ask(socket))!;
  await expect.poll(() => served.timeout).toBeGreaterThanOrEqual(Number(seconds) * 1_000);
});

test('a WebSocket whose client never reads is cut', async () => {
  const url = `${league.gateway.url.replace('http', 'ws')}/graphql`;
  const socket = new WebSocket(url, 'graphql-transport-ws', { localAddress: '127.0.0.3' });
  onTestFinished(() => socket.terminate());
  await once(socket, 'open');
  const served = accepted.find(({ remoteAddress }) => remoteAddress === '127.0.0.3')!;
  socket.send('{"type":"connection_init"}');
  socket.pause();
  await expect.poll(() => served.destroyed).toBe(true);
});

test('clients that never read their events, by each way over HTTP, hold little and are cut', async () => {
  // Streams with the same token are one at the subgraph; a token of the next second is another.
  const authorization = await asUser('alice');
  const watched = await Promise.all(
    ['text/event-stream', 'multipart/mixed;subscriptionSpec=1.0'].map(async (accept) => {
      const socket = await open();
      expect(await subscribe(socket, accept, authorization)).toContain('200 OK');
      socket.pause();
      return { accept, served: accepted.find(({ remotePort }) => remotePort === socket.localPort)!, unread: 0 };
    }),
  );
  await expect.poll(() => league.log.followers()).toBe(1);
  // More than the kernel and the queue hold together.
  const reason = 'x'.repeat(50_000);
  for (const _ of times(500)) league.solve('alice', reason);
  const areCut = () => {
    for (const one of watched) one.unread = Math.max(one.unread, one.served.writableLength);
    return watched.every(({ served }) => served.destroyed);
  };
  await expect.poll(areCut).toBe(true);
  for (const { accept, unread } of watched) {
    expect(unread, accept).toBeGreaterThan(0);
    expect(unread, accept).toBeLessThan(200_000);
  }
});

test('a caller gets no more subscriptions than allowed, over all transports together', async () => {
  const authorization = await asUser('alice');
  const subscriber = connectSubscriber(league.gateway.url, authorization);
  subscriber.subscribe(SUBSCRIPTION);
  subscriber.subscribe(SUBSCRIPTION);
  await expect.poll(() => league.log.followers()).toBe(1);
  for (const accept of ['text/event-stream', 'multipart/mixed;subscriptionSpec=1.0']) {
    expect(await subscribe(await open(), accept, authorization)).toContain('200 OK');
  }
  const late = await open();
  late.setEncoding('utf8');
  let text = await subscribe(late, 'text/event-stream', authorization);
  late.on('data', (more: string) => (text += more));
  await expect.poll(() => text).toContain('At most 4 subscriptions of one caller may run at once.');
  await subscriber.close();
});

test('where an address has all its sockets open, a service still gets in, and nobody else', async () => {
  const sockets = times(8).map(() => connectSubscriber(league.gateway.url));
  for (const { subscribe: ask } of sockets) void ask('subscription { submissionEvents(communityId: "c1") { points } }');
  const stranger = connectSubscriber(league.gateway.url, await asUser('bob'));
  await expect
    .poll(() => stranger.subscribe(SUBSCRIPTION).ended)
    .toMatchObject({ code: 4429, reason: 'Too many connections from this address.' });
  const bot = connectSubscriber(league.gateway.url, await asBot());
  bot.subscribe('subscription { events(subscriber: "bot") { id } }');
  await expect.poll(() => league.calls.some(({ caller }) => caller.kind === 'service')).toBe(true);
  await Promise.all([...sockets, stranger, bot].map(({ close }) => close()));
});
