import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { Server as NetServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { ConfigError } from '../process/env.ts';
import { addressHere } from '../process/listening-address.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** A listening HTTP server. */
export interface HttpServer {
  server: Server;
  /** Such as `http://127.0.0.1:4001`. */
  url: string;
  /**
   * Begins a stop that drops nothing: `/health/ready` fails, no new connections are accepted, and each answer ends its connection. Idle connections
   * stay for a moment, since a request may be on its way. Resolves when no connection is left, or after 2.5 s.
   */
  drain(): Promise<void>;
  /** Accepts no new connections, ends idle ones, and resolves when the last request is answered. */
  close(): Promise<void>;
}

/** How long a client may take to send a request's headers, and the whole request, in ms; and how often this is checked. */
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 20_000;
const CHECK_EVERY_MS = 2_000;
/** A connection with no traffic in either direction for this long is closed, in ms. Sockets of `ws` have their own rule. */
const SILENCE_MS = 30_000;
/**
 * How long a connection is kept after an answer, in ms: longer than proxies and load balancers keep theirs, usually a minute. A request that they send on
 * one that has just been closed here is lost.
 */
const KEEP_ALIVE_MS = 75_000;
/** How long a draining server keeps idle connections, in ms: longer than our own clients keep them. Proxies use up theirs in this time. */
const DRAIN_MS = 2_500;
const DRAIN_LOOK_EVERY_MS = 50;
/** How long the last answers may take after that, in ms, before their connections are cut. */
export const LAST_ANSWERS_MS = 3_000;

/** Listens on a host and port; port 0 takes any free one. Throws a ConfigError when the port cannot be had. */
export async function listen(
  handler: RequestListener,
  { host, port }: { host: string; port: number },
): Promise<HttpServer> {
  let isDraining = false;
  const inFlight = new Set<ServerResponse>();
  const serve: RequestListener = (request, response) => {
    if (isDraining) response.shouldKeepAlive = false;
    if (isDraining && request.url === '/health/ready') {
      response.writeHead(503, { 'content-type': 'application/json' }).end('{"status":"stopping"}');
      return;
    }
    inFlight.add(response);
    response.once('close', () => inFlight.delete(response));
    handler(request, response);
  };
  const server = createServer(
    {
      headersTimeout: HEADERS_TIMEOUT_MS,
      requestTimeout: REQUEST_TIMEOUT_MS,
      connectionsCheckingInterval: CHECK_EVERY_MS,
    },
    oneAtATime(serve),
  );
  server.setTimeout(SILENCE_MS);
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, resolve);
  });
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    server,
    url: addressHere(host, actualPort),
    drain: async () => {
      isDraining = true;
      for (const response of inFlight) response.shouldKeepAlive = false;
      // The method of HTTP servers would end idle connections at once, and with them requests that are on their way.
      NetServer.prototype.close.call(server);
      const count = () =>
        new Promise<number>((resolve) => server.getConnections((_, connections) => resolve(connections)));
      const endsAt = performance.now() + DRAIN_MS;
      while (performance.now() < endsAt && (await count()) > 0) await wait(DRAIN_LOOK_EVERY_MS);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new ConfigError(`Port ${port} is in use: stop the program that has it, or set PORT to another one.`);
  }
  if (error.code === 'EACCES') return new ConfigError(`Port ${port} needs more rights: set PORT to one above 1023.`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new ConfigError(
      `HOST ${host} is not an address of this machine: use 127.0.0.1 for itself alone, or 0.0.0.0 for all its addresses.`,
    );
  }
  return error;
}
