import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from '@leetcord/kit/logger';

/** Connections that have not asked anything yet, and as many that were answered and rest; over it the oldest of its kind is ended. */
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
  // Apart, so that connections that never ask cannot end the one that an honest client is about to use again.
  const silent = new Set<Socket>();
  const answered = new Set<Socket>();

  const rest = (socket: Socket, idle: Set<Socket>) => {
    if (socket.destroyed) return;
    idle.add(socket);
    const [oldest] = idle;
    if (idle.size <= MAX_IDLE || oldest === undefined) return;
    idle.delete(oldest);
    oldest.destroy();
  };
  const leave = (socket: Socket) => {
    silent.delete(socket);
    answered.delete(socket);
  };

  server.on('connection', (socket) => {
    all.add(socket);
    rest(socket, silent);
    socket.once('close', () => {
      all.delete(socket);
      leave(socket);
    });
  });
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    leave(socket);
    response.once('close', () => rest(socket, answered));
  });
  server.on('upgrade', ({ socket }: IncomingMessage) => leave(socket));

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
