import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from '@leetcord/kit/logger';

/** Connections that ask nothing, or have not said what; over it the oldest is ended. */
const MAX_IDLE = 500;
/** What may wait for all clients together to read it, in bytes. */
const MAX_UNREAD_BYTES = 64 * 1024 * 1024;
/** How often that is looked at, in ms. */
const LOOK_EVERY_MS = 500;

/**
 * Keeps what clients can make this process hold bounded, whoever they are and however many: idle connections, and answers and events that
 * nobody reads. Those who ask and read are not touched.
 */
export function boundConnections(server: Server, log: Logger): void {
  const all = new Set<Socket>();
  const idle = new Set<Socket>();

  const rest = (socket: Socket) => {
    if (socket.destroyed) return;
    idle.add(socket);
    const [oldest] = idle;
    if (idle.size <= MAX_IDLE || oldest === undefined) return;
    idle.delete(oldest);
    oldest.destroy();
  };

  server.on('connection', (socket) => {
    all.add(socket);
    rest(socket);
    socket.once('close', () => {
      all.delete(socket);
      idle.delete(socket);
    });
  });
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    idle.delete(socket);
    response.once('close', () => rest(socket));
  });
  server.on('upgrade', ({ socket }: IncomingMessage) => idle.delete(socket));

  const cutUnread = () => {
    let unread = 0;
    for (const { writableLength } of all) unread += writableLength;
    if (unread <= MAX_UNREAD_BYTES) return;
    const largestFirst = [...all].toSorted((a, b) => b.writableLength - a.writableLength);
    for (const socket of largestFirst) {
      if (unread <= MAX_UNREAD_BYTES / 2) return;
      log.info({ unreadBytes: socket.writableLength }, 'A connection is cut: its client does not read');
      unread -= socket.writableLength;
      socket.destroy();
    }
  };
  const look = setInterval(cutUnread, LOOK_EVERY_MS).unref();
  server.once('close', () => clearInterval(look));
}
