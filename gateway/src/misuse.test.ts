import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '@leetcord/kit/process/free-port';
import { NODE_ENVIRONMENT, NODE_FLAGS } from '@leetcord/kit/process/node-settings';
import { residentMb } from '@leetcord/kit/testing/resident-memory';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOSTILE_OPERATIONS, sendHostile } from './testing/hostile-operations.ts';
import { MISUSES } from './testing/misuses.ts';

/** The most memory that the gateway may hold, whatever clients do, in MB. */
const MAX_RESIDENT_MB = 300;

/** The gateway as the launcher runs it, without subgraphs: these requests are answered by the gateway alone. */
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
  gateway = spawn(process.execPath, [...NODE_FLAGS, fileURLToPath(new URL('main.ts', import.meta.url))], {
    env: {
      ...process.env,
      ...NODE_ENVIRONMENT,
      ...Object.fromEntries(subgraphs),
      PORT: String(port),
      HOST: '127.0.0.1',
      TRUST_PROXY: '1',
    },
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
const newAddress = () => {
  addresses += 1;
  return `10.1.${addresses >> 8}.${addresses & 255}`;
};
const ask = (address: string) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
    body: '{"query":"{ __typename }"}',
  }).then(async (response) => {
    await response.text();
    return response.status;
  });

/** Closed with the code that says why, or cut while the client was still sending. */
const TOO_MANY = /^closed (4429|1006)$|ECONNRESET|EPIPE/;
const NO_GOOD_FRAME = /^closed (1002|1007|1009|1006)$|^cut$|^status 101$/;
const REFUSED = /^status (400|413|431|408)$|^cut$/;

/** How each misuse may end. */
const ENDINGS: Record<keyof typeof MISUSES, RegExp> = {
  'pings of 60 kB from a client that reads late': TOO_MANY,
  'pings of the protocol': TOO_MANY,
  'pongs that nobody asked for': TOO_MANY,
  '20,000 subscribe messages': TOO_MANY,
  'completes of what was never begun': TOO_MANY,
  'a message of an unknown type': /^closed 4400$/,
  'a message that is no JSON': /^closed 4400$/,
  'a message that is JSON but no object': /^closed 4400$/,
  'a second introduction': /^closed 4429$/,
  'two operations of one id': /^closed 4409$/,
  'an operation without an introduction': /^closed 4401$/,
  'an operation with a token that is none': /^error UNAUTHENTICATED$/,
  'an operation that is none': /^error BAD_USER_INPUT$/,
  'an operation that is too deep': /^error BAD_USER_INPUT$/,
  'an operation that costs too much': /^error BAD_USER_INPUT$/,
  'a subscription of many rows': /^error BAD_USER_INPUT$/,
  'more operations than one socket may run': /^error RATE_LIMITED$|^closed 4429$/,
  'a message in frames of one byte': /^closed 1008$/,
  'a message that is too long': /^closed 1009$/,
  'bytes in place of text': /^closed 4400$/,
  'a client that does not introduce itself': /^closed 4408$/,
  'another protocol': /^Server sent no subprotocol$/,
  'another path': /^status 400$/,
  'half a frame': NO_GOOD_FRAME,
  'a frame of an unknown kind': NO_GOOD_FRAME,
  'a frame that says 60 TB': NO_GOOD_FRAME,
  'a frame without a mask': NO_GOOD_FRAME,
  'a ping of 200 bytes': NO_GOOD_FRAME,
  'a message that begins with its end': NO_GOOD_FRAME,
  'text that is no UTF-8': NO_GOOD_FRAME,
  'another version of WebSocket': REFUSED,
  'a key that is none': REFUSED,
  'a client that ends its side': NO_GOOD_FRAME,
  'bytes that are no frames': NO_GOOD_FRAME,
  'more sockets than one address may open': /^closed 4429$/,
  'connections that ask nothing': /^cut$/,
  'headers that never end': REFUSED,
  'headers byte by byte': REFUSED,
  'a body byte by byte': REFUSED,
  'half a body': REFUSED,
  'half a body, and an end': REFUSED,
  // More than an address may send in a minute.
  'half a body on each of many connections': /^status 429$/,
  'a body of 64 MB': REFUSED,
  'a body of 64 MB in chunks': REFUSED,
  'chunks that are none': REFUSED,
  'a length and chunks': REFUSED,
  'two lengths': REFUSED,
  'a header of 100 kB': REFUSED,
  '5,000 headers': REFUSED,
  'an address of 100 kB': REFUSED,
  'a method that is none': REFUSED,
  'TLS in the place of HTTP': REFUSED,
  'bytes that are no HTTP': REFUSED,
  'requests in a row whose answers are never read': /^answered$|^status|^cut$/,
  'operations in a row without waiting': /^status (200|429)$/,
  'operations in a row that ask a subgraph': /^cut$/,
  'connections that ask once and are kept': /^status (200|429)$/,
  'a subscriber by server-sent events who never reads': /^answered$/,
  'a subscriber by multipart who never reads': /^answered$/,
};

test('what no honest client asks is refused, each operation with a status of 4xx', async () => {
  const others: unknown[] = [];
  for (const operation of HOSTILE_OPERATIONS) {
    const { kind, name } = operation;
    const answer = await sendHostile(`${url}/graphql`, operation, newAddress());
    const isRefused = answer === 'cut' ? kind === 'lengths' : answer.status >= 400 && answer.status <= 499;
    if (!isRefused) others.push([kind, name, answer === 'cut' ? answer : answer.status]);
  }
  expect(others).toEqual([]);
  expect(HOSTILE_OPERATIONS.length + Object.keys(MISUSES).length).toBeGreaterThan(300);
}, 60_000);

test.concurrent.each(Object.entries(MISUSES))(
  '%s: the gateway stays small and ends it, and others are answered',
  { timeout: 90_000 },
  async (name, misuse) => {
    const over = new AbortController();
    const misused = misuse({ port, address: newAddress(), signal: over.signal });
    misused.catch(() => undefined);
    expect(await ask(newAddress())).toBe(200);
    for (const ending of await misused) expect(ending).toMatch(ENDINGS[name]!);
    over.abort();
    expect(await ask(newAddress())).toBe(200);
    expect(residentMb(gateway.pid!)).toBeLessThan(MAX_RESIDENT_MB);
  },
);
