import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { clientAddressOf } from '@leetcord/kit/http/client-address';
import type { Logger } from '@leetcord/kit/process/logger';

/** Connections that have not asked anything yet, and as many idle ones that were answered. */
const MAX_IDLE = 500;
/** How many connections of one address may be silent. When it has more of any kind, each answer says that its connection ends. */
const MAX_OF_ADDRESS = 100;
/** How much may wait for all clients together to read it, in bytes. */
const MAX_UNREAD_BYTES = 32 * 1024 * 1024;
/** How often that is checked, in ms. */
const LOOK_EVERY_MS = 500;
/** How much of a refused body may still come, in bytes, and for how long, in ms: a client reads the answer once it has sent. */
const MAX_REFUSED_BYTES = 1024 * 1024;
const REFUSED_WITHIN_MS = 2_000;
const REFUSED_LOOK_EVERY_MS = 20;

/**
 * Limits what clients can make this process hold, whoever and however many they are: idle connections, and answers and events that
 * nobody reads. Clients that ask and read are not affected. A proxy has the connections of all its clients, so it has no limit of its own.
 */
export function boundConnections(
  server: Server,
  { isProxy, log }: { isProxy: (remoteAddress: string) => boolean; log: Logger },
): void {
  const all = createSocketsByAddress();
  // Separate, so that connections that never ask cannot end one that an honest client is about to use again.
  const silent = createSocketsByAddress();
  const answered = createSocketsByAddress();

  const boundIdle = (idle: SocketsByAddress) => {
    if (idle.size() > MAX_IDLE) idle.oldestOf(idle.heaviest())?.destroy();
  };

  server.on('connection', (socket) => {
    // The address is no longer known when the socket is closed.
    const { remoteAddress } = socket;
    const address = clientAddressOf(remoteAddress) ?? '';
    const mayHaveAny = isProxy(remoteAddress ?? '');
    all.add(socket, address);
    silent.add(socket, address);
    if (!mayHaveAny && silent.countOf(address) > MAX_OF_ADDRESS) silent.oldestOf(address)?.destroy();
    boundIdle(silent);
    socket.once('close', () => {
      for (const sockets of [all, silent, answered]) sockets.delete(socket);
    });
  });
  // Before anything is answered.
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    silent.delete(socket);
    answered.delete(socket);
    const address = all.addressOf(socket) ?? '';
    if (all.countOf(address) > MAX_OF_ADDRESS && !isProxy(socket.remoteAddress ?? '')) {
      response.setHeader('connection', 'close');
    }
    response.once('finish', () => boundRefused(request));
    response.once('close', () => {
      if (socket.destroyed) return;
      answered.add(socket, address);
      boundIdle(answered);
    });
  });
  server.on('upgrade', ({ socket }: IncomingMessage) => {
    silent.delete(socket);
    answered.delete(socket);
  });

  const cutUnread = () => {
    let unread = 0;
    const sockets = [...all.sockets()];
    for (const { writableLength } of sockets) unread += writableLength;
    if (unread <= MAX_UNREAD_BYTES) return;
    for (const socket of sockets.toSorted((a, b) => b.writableLength - a.writableLength)) {
      if (unread <= MAX_UNREAD_BYTES / 2) return;
      log.info({ unreadBytes: socket.writableLength }, 'A connection is cut: its client does not read');
      unread -= socket.writableLength;
      socket.destroy();
    }
  };
  const look = setInterval(cutUnread, LOOK_EVERY_MS).unref();
  server.once('close', () => clearInterval(look));
}

/** Ends a connection whose request was answered before its body had come, if the rest of the body is long. */
function boundRefused(request: IncomingMessage): void {
  if (request.complete) return;
  const { socket } = request;
  const mostBytes = socket.bytesRead + MAX_REFUSED_BYTES;
  const endsAt = performance.now() + REFUSED_WITHIN_MS;
  const look = setInterval(() => {
    if (!request.complete && !socket.destroyed) {
      if (socket.bytesRead < mostBytes && performance.now() < endsAt) return;
      socket.destroy();
    }
    clearInterval(look);
  }, REFUSED_LOOK_EVERY_MS).unref();
}

type SocketsByAddress = ReturnType<typeof createSocketsByAddress>;

/** Sockets, the oldest of each address first. */
function createSocketsByAddress() {
  const addresses = new Map<Socket, string>();
  const ofAddress = new Map<string, Set<Socket>>();
  return {
    add: (socket: Socket, address: string) => {
      addresses.set(socket, address);
      const own = ofAddress.get(address) ?? new Set();
      ofAddress.set(address, own.add(socket));
    },
    delete: (socket: Socket) => {
      const address = addresses.get(socket);
      if (address === undefined) return;
      addresses.delete(socket);
      const own = ofAddress.get(address);
      own?.delete(socket);
      if (own?.size === 0) ofAddress.delete(address);
    },
    size: () => addresses.size,
    sockets: () => addresses.keys(),
    addressOf: (socket: Socket) => addresses.get(socket),
    countOf: (address: string) => ofAddress.get(address)?.size ?? 0,
    oldestOf: (address: string) => ofAddress.get(address)?.values().next().value,
    /** The address with the most sockets. */
    heaviest: () => [...ofAddress].reduce((most, one) => (one[1].size > most[1].size ? one : most), ['', new Set()])[0],
  };
}
