import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket } from 'ws';

/** Whom to misuse, and from where. */
export interface Target {
  port: number;
  /** The client's address, as a trusted proxy would give it. */
  address: string;
  /** Aborts when the misuse is over: whatever is still open is then closed. */
  signal: AbortSignal;
}

/**
 * How each connection of a misuse ended: `closed 4429`, `status 413`, `cut`, `error FORBIDDEN` for an operation that is refused on its socket, or
 * `answered` for one that is served and left open.
 */
export type Endings = string[];

const GRAPHQL = { query: '{ __typename }' };
const SUBSCRIPTION = { query: 'subscription { submissionEvents(communityId: "c1") { points } }' };
const SUBSCRIBE = { type: 'subscribe', payload: SUBSCRIPTION };
const INIT = '{"type":"connection_init"}';
const BIG = 'x'.repeat(60_000);
const SLOW_MS = 500;
const SOCKETS_AT_ONCE = 20;
/** The proxy between client and gateway, which lets the gateway tell its connections from those of others. */
const proxyOf = ({ address }: Target) => address.replace(/^\d+/, '127');
/** `once` would reject where a broken connection ends with an error. */
const closeOf = (socket: Socket | WebSocket) =>
  new Promise<number>((resolve) => (socket as WebSocket).once('close', (code) => resolve(code)));
const times = (count: number) => Array.from({ length: count }, (_, n) => n);

/** A WebSocket that remembers how it was closed. */
async function openWebSocket(target: Target, protocol = 'graphql-transport-ws', path = '/graphql') {
  const { port, address, signal } = target;
  const headers = { 'x-forwarded-for': address };
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, protocol, { headers, localAddress: proxyOf(target) });
  signal.addEventListener('abort', () => socket.terminate(), { once: true });
  let refusal: string | undefined;
  socket.on('unexpected-response', (_request, response) => {
    refusal = `status ${response.statusCode}`;
    socket.terminate();
  });
  socket.on('error', (error) => (refusal ??= error.message));
  const closed = closeOf(socket).then((code) => refusal ?? `closed ${code}`);
  await Promise.race([once(socket, 'open').catch(() => undefined), closed]);
  return { socket, closed };
}

async function introduce(target: Target) {
  const one = await openWebSocket(target);
  if (one.socket.readyState !== WebSocket.OPEN) return one;
  one.socket.send(INIT);
  await Promise.race([once(one.socket, 'message').catch(() => undefined), one.closed]);
  return one;
}

/** A plain connection; `ended` gives the status line of its last answer, or that it was cut. */
async function openConnection(target: Target, text: string | Buffer = '') {
  const { port, signal } = target;
  const socket = connect({ port, host: '127.0.0.1', localAddress: proxyOf(target) });
  signal.addEventListener('abort', () => socket.destroy(), { once: true });
  let status: string | undefined;
  socket.on('error', () => undefined);
  socket.on('data', (data) => (status = /^HTTP\/1\.1 (\d+)/m.exec(data.toString('latin1'))?.[1] ?? status));
  const closed = closeOf(socket).then(() => (status === undefined ? 'cut' : `status ${status}`));
  await Promise.race([once(socket, 'connect').catch(() => undefined), closed]);
  if (text.length > 0) socket.write(text);
  return { socket, closed };
}

const head = ({ address }: Target, lines: string[], request = 'POST /graphql') =>
  [`${request} HTTP/1.1`, 'host: localhost', `x-forwarded-for: ${address}`, ...lines, '', ''].join('\r\n');
const JSON_BODY = 'content-type: application/json';

/** Sends everything on one connection, and waits until the gateway has ended it. */
const sendRaw =
  (text: (target: Target) => string | Buffer) =>
  async (target: Target): Promise<Endings> => [await (await openConnection(target, text(target))).closed];

/** Sends a piece now and then, as long as the connection exists. */
async function drip(
  socket: { write(piece: string): unknown; readonly destroyed: boolean },
  piece: string,
): Promise<void> {
  while (!socket.destroyed) {
    socket.write(piece);
    await wait(SLOW_MS);
  }
}

/** Sends messages after an introduction, and waits until the gateway has closed the socket. */
const sendAll =
  (messages: Iterable<string>) =>
  async (target: Target): Promise<Endings> => {
    const { socket, closed } = await introduce(target);
    for (const message of messages) socket.send(message);
    return [await closed];
  };

/** Sends operations, and gives the code with which the first is refused. */
const subscribeAll = (payloads: readonly object[]) => async (target: Target) => {
  const { socket, closed } = await introduce(target);
  const refused = new Promise<string>((resolve) =>
    socket.on('message', (data: Buffer) => {
      // A query that is refused before it runs is answered with errors alone.
      const code = /^\{[^]*"type":"(?:error|next)"[^]*"code":"(\w+)"/.exec(data.toString())?.[1];
      // That no subgraph answers is no refusal.
      if (code !== undefined && code !== 'UPSTREAM_UNAVAILABLE') resolve(`error ${code}`);
    }),
  );
  for (const [id, payload] of payloads.entries())
    socket.send(JSON.stringify({ id: String(id), type: 'subscribe', payload }));
  return [await Promise.race([refused, closed])];
};

/** Opens many connections that send the same, and waits for the end of those over the limit. */
const openMany =
  (count: number, kept: number, text = '') =>
  async (target: Target): Promise<Endings> => {
    const connections = await Promise.all(times(count).map(() => openConnection(target, text)));
    const endings: string[] = [];
    const { promise: enough, resolve } = Promise.withResolvers<void>();
    for (const { closed } of connections) {
      void closed.then((ending) => {
        if (endings.push(ending) >= count - kept) resolve();
      });
    }
    await enough;
    return endings;
  };

/** An HTTP subscriber that reads nothing. */
const neverRead = (accept: string) => async (target: Target) => {
  const body = JSON.stringify(SUBSCRIPTION);
  const lines = [JSON_BODY, `accept: ${accept}`, `content-length: ${body.length}`];
  const { socket, closed } = await openConnection(target, head(target, lines) + body);
  socket.pause();
  return Promise.race([closed.then((ending) => [ending]), wait(2_000).then(() => ['answered'])]);
};

/** Begins a WebSocket by hand, then sends bytes that are not valid frames. */
const sendFrames = (frames: Buffer) => async (target: Target) => {
  const { socket, closed } = await openConnection(target, upgrade(target));
  await Promise.race([once(socket, 'data').catch(() => undefined), closed]);
  socket.write(frames);
  return [await closed];
};
const upgrade = (target: Target, changed: Record<string, string> = {}) => {
  const headers = {
    upgrade: 'websocket',
    connection: 'upgrade',
    'sec-websocket-version': '13',
    'sec-websocket-protocol': 'graphql-transport-ws',
    'sec-websocket-key': Buffer.alloc(16, 1).toString('base64'),
    ...changed,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return head(target, lines, 'GET /graphql');
};
/** A client's frame with a length that it may not keep. */
const frame = (first: number, length: number, payload: string) => {
  const header = Buffer.from([first, 0x80 | 126, length >> 8, length & 255, 0, 0, 0, 0]);
  return Buffer.concat([header, Buffer.from(payload)]);
};

/** Sends an operation many times on one connection, without waiting for answers. */
const sendInARow = (operation: object) => {
  const body = JSON.stringify(operation);
  return sendRaw((target) => (head(target, [JSON_BODY, `content-length: ${body.length}`]) + body).repeat(1_000));
};

/** Sends requests in a row on each of many connections, and keeps the connections. */
const hoard = (count: number) => async (target: Target) => {
  const body = JSON.stringify(GRAPHQL);
  const request = head(target, [JSON_BODY, `content-length: ${body.length}`]) + body;
  const connections = await Promise.all(times(count).map(() => openConnection(target, request)));
  return Promise.all(connections.map(({ closed }) => closed));
};

/** What malicious or broken clients do with sockets. Each resolves when the gateway has ended it. */
export const MISUSES: Record<string, (target: Target) => Promise<Endings>> = {
  'pings of 60 kB from a client that reads late': async (target) => {
    const { socket, closed } = await introduce(target);
    socket.pause();
    for (const _ of times(500)) socket.send(`{"type":"ping","payload":{"x":"${BIG}"}}`);
    socket.resume();
    return [await closed];
  },
  'pings of the protocol': async (target) => {
    const { socket, closed } = await introduce(target);
    for (const _ of times(5_000)) socket.ping(Buffer.alloc(125));
    return [await closed];
  },
  'pongs that nobody asked for': async (target) => {
    const { socket, closed } = await introduce(target);
    for (const _ of times(5_000)) socket.pong(Buffer.alloc(125));
    return [await closed];
  },
  '20,000 subscribe messages': sendAll(times(20_000).map((id) => JSON.stringify({ id: String(id), ...SUBSCRIBE }))),
  'completes of what was never begun': sendAll(times(1_000).map((id) => `{"type":"complete","id":"${id}"}`)),
  'a message of an unknown type': sendAll(['{"type":"nonsense"}']),
  'a message that is no JSON': sendAll(['\0\0{']),
  'a message that is JSON but no object': sendAll(['[[[[]]]]']),
  'a second introduction': sendAll([INIT]),
  'two operations of one id': sendAll(times(2).map(() => JSON.stringify({ id: '1', ...SUBSCRIBE }))),
  'an operation without an introduction': async (target) => {
    const { socket, closed } = await openWebSocket(target);
    socket.send(JSON.stringify({ id: '1', ...SUBSCRIBE }));
    return [await closed];
  },
  'an operation with a token that is none': subscribeAll([
    { ...SUBSCRIPTION, extensions: { authorization: 'Bearer a.b.c' } },
  ]),
  'an operation that is none': subscribeAll([{ query: '{ noSuchField }' }]),
  'an operation that is too deep': subscribeAll([{ query: `${'{ me '.repeat(20)}{ id }${' }'.repeat(20)}` }]),
  'an operation that costs too much': subscribeAll([
    {
      query:
        '{ community(id: "c") { contests(first: 50) { edges { node { standings(first: 100) { totalCount edges { cursor } } } } } } }',
    },
  ]),
  'a subscription of many rows': subscribeAll([
    { query: 'subscription { standings(contestId: "c") { standings(first: 1000) { totalCount } } }' },
  ]),
  'more operations than one socket may run': subscribeAll(times(200).map(() => SUBSCRIPTION)),
  'a message in frames of one byte': async (target) => {
    const { socket, closed } = await introduce(target);
    for (const _ of times(1_000)) socket.send('x', { fin: false });
    return [await closed];
  },
  'a message that is too long': sendAll([BIG + BIG]),
  'bytes in place of text': async (target) => {
    const { socket, closed } = await introduce(target);
    socket.send(Buffer.alloc(1_000, 255));
    return [await closed];
  },
  'a client that does not introduce itself': async (target) => [await (await openWebSocket(target)).closed],
  'another protocol': async (target) => [await (await openWebSocket(target, 'graphql-ws')).closed],
  'another path': async (target) => [await (await openWebSocket(target, 'graphql-transport-ws', '/other')).closed],
  'half a frame': sendFrames(frame(0x81, 1_000, '{"type":')),
  'a frame of an unknown kind': sendFrames(frame(0x83, 200, 'x'.repeat(200))),
  'a frame that says 60 TB': sendFrames(Buffer.from([0x81, 0xff, 0, 0, 0x3f, 255, 255, 255, 255, 255, 0, 0, 0, 0])),
  'a frame without a mask': sendFrames(Buffer.concat([Buffer.from([0x81, INIT.length]), Buffer.from(INIT)])),
  'a ping of 200 bytes': sendFrames(frame(0x89, 200, 'x'.repeat(200))),
  'a message that begins with its end': sendFrames(frame(0x80, 200, 'x'.repeat(200))),
  'text that is no UTF-8': sendFrames(Buffer.concat([frame(0x81, 200, ''), Buffer.alloc(200, 255)])),
  'another version of WebSocket': sendRaw((target) => upgrade(target, { 'sec-websocket-version': '7' })),
  'a key that is none': sendRaw((target) => upgrade(target, { 'sec-websocket-key': 'x' })),
  'a client that ends its side': async (target) => {
    const { socket, closed } = await openConnection(target, upgrade(target));
    await Promise.race([once(socket, 'data').catch(() => undefined), closed]);
    socket.end();
    return [await closed];
  },
  'bytes that are no frames': sendFrames(Buffer.alloc(60_000, 171)),
  'more sockets than one address may open': async (target) => {
    // As many as it may have at once, where the machine is too slow to open more in a minute than allowed.
    for (let open = 0; open <= 600; open += SOCKETS_AT_ONCE) {
      const sockets = await Promise.all(times(SOCKETS_AT_ONCE).map(() => introduce(target)));
      const refused = sockets.find(({ socket }) => socket.readyState !== WebSocket.OPEN);
      if (refused !== undefined) return [await refused.closed];
    }
    return ['left open'];
  },
  'connections that ask nothing': openMany(700, 510),
  'headers that never end': openMany(700, 510, 'GET / HTTP/1.1\r\nx: '),
  'headers byte by byte': async (target) => {
    const { socket, closed } = await openConnection(target, 'GET / HTTP/1.1\r\nx: ');
    void drip(socket, 'x');
    return [await closed];
  },
  'a body byte by byte': async (target) => {
    const { socket, closed } = await openConnection(target, head(target, [JSON_BODY, 'content-length: 60000']));
    void drip(socket, ' ');
    return [await closed];
  },
  'half a body': sendRaw((target) => `${head(target, [JSON_BODY, 'content-length: 1000'])}{"query":`),
  'half a body, and an end': async (target) => {
    const { socket, closed } = await openConnection(target, head(target, [JSON_BODY, 'content-length: 1000']));
    socket.end('{"query":');
    return [await closed];
  },
  'half a body on each of many connections': (target) =>
    openMany(400, 321, `${head(target, [JSON_BODY, 'content-length: 65000'])}${BIG}`)(target),
  'a body of 64 MB': async (target) => {
    const length = 64 * 1024 * 1024;
    const { socket, closed } = await openConnection(target, head(target, [JSON_BODY, `content-length: ${length}`]));
    const chunk = Buffer.alloc(1024 * 1024, 32);
    for (let sent = 0; sent < length && !socket.destroyed; sent += chunk.length) {
      if (!socket.write(chunk)) await Promise.race([once(socket, 'drain').catch(() => undefined), closed]);
    }
    return [await closed];
  },
  'a body of 64 MB in chunks': async (target) => {
    const { socket, closed } = await openConnection(target, head(target, [JSON_BODY, 'transfer-encoding: chunked']));
    const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(1024 * 1024, 32), Buffer.from('\r\n')]);
    for (let sent = 0; sent < 64 && !socket.destroyed; sent += 1) {
      if (!socket.write(chunk)) await Promise.race([once(socket, 'drain').catch(() => undefined), closed]);
    }
    if (!socket.destroyed) socket.end('0\r\n\r\n');
    return [await closed];
  },
  'chunks that are none': sendRaw((target) => `${head(target, [JSON_BODY, 'transfer-encoding: chunked'])}zz\r\n{}\r\n`),
  'a length and chunks': sendRaw(
    (target) => `${head(target, [JSON_BODY, 'content-length: 5', 'transfer-encoding: chunked'])}0\r\n\r\n`,
  ),
  'two lengths': sendRaw((target) => `${head(target, [JSON_BODY, 'content-length: 5', 'content-length: 6'])}{    }`),
  'a header of 100 kB': sendRaw((target) => head(target, [`x-big: ${'x'.repeat(100_000)}`])),
  '5,000 headers': sendRaw((target) =>
    head(
      target,
      times(5_000).map((n) => `x-${n}: ${n}`),
    ),
  ),
  'an address of 100 kB': sendRaw((target) => head(target, [], `GET /${'x'.repeat(100_000)}`)),
  'a method that is none': sendRaw((target) => head(target, [], 'NONSENSE /graphql')),
  'TLS in the place of HTTP': sendRaw(() => Buffer.from('16030100c8010000c40303', 'hex')),
  'bytes that are no HTTP': sendRaw(() => Buffer.alloc(10_000, 200)),
  'requests in a row whose answers are never read': async (target) => {
    const { socket, closed } = await openConnection(target, head(target, [], 'GET /').repeat(20_000));
    socket.pause();
    return Promise.race([closed.then((ending) => [ending]), wait(2_000).then(() => ['answered'])]);
  },
  'operations in a row without waiting': sendInARow(GRAPHQL),
  'operations in a row that ask a subgraph': sendInARow({ query: '{ problems(first: 1) { totalCount } }' }),
  'connections that ask once and are kept': hoard(300),
  'a subscriber by server-sent events who never reads': neverRead('text/event-stream'),
  'a subscriber by multipart who never reads': neverRead('multipart/mixed;subscriptionSpec=1.0'),
};

/** The same, of which the gateway notices only when it next asks whether the client is there. */
export const SILENT_MISUSES: typeof MISUSES = {
  'a client that answers no ping': async (target) => {
    const { socket, closed } = await introduce(target);
    // As one whose network is gone: nothing more comes from it.
    socket.pong = () => undefined;
    return [await closed];
  },
};
