import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { freePort } from '@leetcord/kit/free-port';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';

/** What the gateway may hold, whatever clients do, in MB. */
const MAX_RESIDENT_MB = 300;
const PAGE_BYTES = 4_096;
const SUBSCRIBE = {
  type: 'subscribe',
  payload: { query: 'subscription { submissionEvents(communityId: "c1") { points } }' },
};

/** The gateway as the launcher runs it, without subgraphs: what it answers by itself is asked here. */
let gateway: ChildProcess;
let port: number;
let url: string;
beforeAll(async () => {
  port = await freePort();
  url = `http://127.0.0.1:${port}`;
  const nobody = { URL: 'http://127.0.0.1:9', ROUTER_SECRET: 'a-secret-that-nobody-has' };
  const subgraphs = ['USERS', 'PROBLEMS', 'CONTESTS'].flatMap((name) =>
    Object.entries(nobody).map(([key, value]) => [`${name}_${key}`, value]),
  );
  gateway = spawn(process.execPath, ['--max-semi-space-size=4', fileURLToPath(new URL('main.ts', import.meta.url))], {
    env: { ...process.env, ...Object.fromEntries(subgraphs), PORT: String(port), HOST: '127.0.0.1', TRUST_PROXY: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise<void>((resolve) =>
    gateway.stdout?.on('data', (lines: Buffer) => {
      if (lines.includes('Listening')) resolve();
    }),
  );
}, 40_000);
afterAll(async () => {
  gateway.kill();
  await once(gateway, 'exit');
});

let addresses = 1;
/** An address that has done nothing yet. */
const newAddress = () => `10.1.0.${(addresses += 1)}`;
const ask = (address: string) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: '{"query":"{ __typename }"}',
  }).then(async (response) => {
    await response.text();
    return response.status;
  });
const residentMb = () =>
  (Number(readFileSync(`/proc/${gateway.pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES) / 1_000_000;

const opened: (WebSocket | Socket)[] = [];
afterEach(() => {
  for (const socket of opened.splice(0)) {
    if (socket instanceof WebSocket) socket.terminate();
    else socket.destroy();
  }
});
/** A WebSocket that keeps how it was closed. */
async function openSocket(
  address: string,
): Promise<{ socket: WebSocket; closed: Promise<number>; isClosed(): boolean }> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', {
    headers: { 'x-forwarded-for': address },
  });
  opened.push(socket);
  socket.on('error', () => undefined);
  const closed = once(socket, 'close').then(([code]) => code as number);
  await once(socket, 'open');
  return { socket, closed, isClosed: () => socket.readyState === WebSocket.CLOSED };
}
const introduce = async (address: string) => {
  const one = await openSocket(address);
  one.socket.send('{"type":"connection_init"}');
  await once(one.socket, 'message');
  return one;
};
const openConnection = async (text: string) => {
  const socket = connect(port, '127.0.0.1');
  opened.push(socket);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  if (text !== '') socket.write(text);
  return socket;
};
const times = (count: number) => Array.from({ length: count }, (_, n) => n);
/** Closed with the code that says why, or cut while the client still sent. */
const CUT = [4429, 1006];
const big = 'x'.repeat(60_000);

/** Each misuse, and by what it is ended. */
const MISUSES: Record<string, (address: string) => Promise<void>> = {
  'pings of 60 kB from a client that reads late': async (address) => {
    const { socket, isClosed } = await introduce(address);
    socket.pause();
    for (const _ of times(500)) socket.send(`{"type":"ping","payload":{"x":"${big}"}}`);
    socket.resume();
    await expect.poll(isClosed, { timeout: 10_000 }).toBe(true);
  },
  'pings of the protocol': async (address) => {
    const { socket, closed } = await introduce(address);
    for (const _ of times(5_000)) socket.ping(Buffer.alloc(125));
    expect(CUT).toContain(await closed);
  },
  'pongs that nobody asked for': async (address) => {
    const { socket, closed } = await introduce(address);
    for (const _ of times(5_000)) socket.pong(Buffer.alloc(125));
    expect(CUT).toContain(await closed);
  },
  '20,000 subscribe messages': async (address) => {
    const { socket, closed } = await introduce(address);
    for (const id of times(20_000)) socket.send(JSON.stringify({ id: String(id), ...SUBSCRIBE }));
    expect(CUT).toContain(await closed);
    expect(await ask(address)).toBe(429);
  },
  'completes of what was never begun': async (address) => {
    const { socket, closed } = await introduce(address);
    for (const id of times(1_000)) socket.send(`{"type":"complete","id":"${id}"}`);
    expect(CUT).toContain(await closed);
  },
  'a message of an unknown type': async (address) => {
    const { socket, closed } = await introduce(address);
    socket.send('{"type":"nonsense"}');
    expect(await closed).toBe(4400);
  },
  'a message in frames of one byte': async (address) => {
    const { socket, closed } = await introduce(address);
    for (const _ of times(1_000)) socket.send('x', { fin: false });
    expect(await closed).toBe(1008);
  },
  'a message that is too long': async (address) => {
    const { socket, closed } = await introduce(address);
    socket.send(big + big);
    expect(await closed).toBe(1009);
  },
  'a client that does not introduce itself': async (address) => {
    const { closed } = await openSocket(address);
    expect(await closed).toBe(4408);
  },
  'more sockets than one address may open': async (address) => {
    await Promise.all(times(200).map(() => introduce(address)));
    const late = await Promise.all(times(30).map(() => openSocket(address)));
    late.at(-1)?.socket.send('{"type":"connection_init"}');
    expect(await late.at(-1)?.closed).toBe(4429);
  },
  'connections that ask nothing': async () => {
    const connections = await Promise.all(times(700).map(() => openConnection('')));
    await expect.poll(() => connections.filter(({ closed }) => closed).length).toBeGreaterThanOrEqual(190);
  },
  'headers that never end': async () => {
    const connections = await Promise.all(times(700).map(() => openConnection('GET / HTTP/1.1\r\nx: ')));
    await expect.poll(() => connections.filter(({ closed }) => closed).length).toBeGreaterThanOrEqual(190);
  },
  'requests in a row whose answers are never read': async (address) => {
    const request = `GET / HTTP/1.1\r\nhost: localhost\r\nx-forwarded-for: ${address}\r\n\r\n`;
    const socket = await openConnection(request.repeat(20_000));
    socket.pause();
  },
};

test.each(Object.entries(MISUSES))(
  '%s: the gateway stays small, and others are answered',
  { timeout: 20_000 },
  async (_name, misuse) => {
    const others = newAddress();
    const misused = misuse(newAddress());
    misused.catch(() => undefined);
    expect(await ask(others)).toBe(200);
    await misused;
    expect(await ask(newAddress())).toBe(200);
    expect(residentMb()).toBeLessThan(MAX_RESIDENT_MB);
  },
);
