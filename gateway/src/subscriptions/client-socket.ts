import type { IncomingMessage } from 'node:http';
import type { Logger } from '@leetcord/kit/process/logger';
import type { Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { SocketAllowance } from '../callers/socket-limits.ts';

/** How often a client is pinged, and how long it has to answer, in ms: proxies cut what is silent for a minute. */
const KEEP_ALIVE_MS = 25_000;
/** How much may wait for a client to read it, in bytes; a socket with more is cut. */
const MAX_UNREAD_BYTES = 1024 * 1024;
/** How long a client may take to agree to a close, in ms. */
const CLOSE_WITHIN_MS = 2_000;

/** In addition to graphql-ws's own: https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md */
export const TOO_MANY = 4429;
const INTERNAL = 4500;

/** What graphql-ws passes to its hooks for one socket. */
export interface SocketExtra {
  request: IncomingMessage;
  allowance: SocketAllowance;
  send(text: string): Promise<void>;
  close(code: number, reason: string): void;
}

/**
 * Serves one client's WebSocket. Every message is counted, what is not read is limited, and pongs to a client's pings are empty, so
 * that a client cannot fill our memory with what it sent.
 */
export function serveClientSocket(
  socket: WebSocket,
  options: {
    server: Server<SocketExtra>;
    request: IncomingMessage;
    allowance: SocketAllowance;
    keepAliveMs?: number | undefined;
    log: Logger;
  },
): void {
  const { server, request, allowance, keepAliveMs = KEEP_ALIVE_MS, log } = options;

  const close = (code: number, reason: string) => {
    socket.close(code, reason);
    setTimeout(() => socket.terminate(), CLOSE_WITHIN_MS).unref();
  };
  const isFree = () => {
    if (socket.readyState !== socket.OPEN) return false;
    if (allowance.takeMessage()) return true;
    close(TOO_MANY, 'Too many messages. Come back in a minute.');
    return false;
  };
  const send = (text: string) =>
    new Promise<void>((resolve, reject) => {
      if (socket.readyState !== socket.OPEN) return resolve();
      if (socket.bufferedAmount > MAX_UNREAD_BYTES) {
        log.info({ unreadBytes: socket.bufferedAmount }, 'A WebSocket is cut: its client does not read');
        socket.terminate();
        return resolve();
      }
      socket.send(text, (error) => (error ? reject(error) : resolve()));
    });

  let awaitsPong = false;
  const keepAlive = setInterval(() => {
    if (awaitsPong) {
      socket.terminate();
      return;
    }
    awaitsPong = true;
    socket.ping();
  }, keepAliveMs);
  socket.on('pong', () => {
    if (!awaitsPong) isFree();
    awaitsPong = false;
  });
  socket.on('ping', isFree);
  // For example a frame that is too long: ws closes the socket with the code that says so.
  socket.on('error', (err) => log.debug({ err }, 'A client broke the WebSocket protocol'));

  const closed = server.opened(
    {
      protocol: socket.protocol,
      send,
      close,
      onMessage: (handle) =>
        socket.on('message', (data) => {
          if (!isFree()) return;
          handle((data as Buffer).toString()).catch((err: unknown) => {
            log.error({ err }, 'A WebSocket message could not be handled');
            close(INTERNAL, 'Internal server error');
          });
        }),
      onPing: () => send('{"type":"pong"}'),
    },
    { request, allowance, send, close },
  );
  socket.once('close', (code, reason) => {
    clearInterval(keepAlive);
    allowance.close();
    void closed(code, reason.toString());
  });
}
