import type { Server } from 'node:http';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer } from 'ws';

/** How long a client may take to introduce itself, in ms. */
export const INIT_TIMEOUT_MS = 5_000;
/** The most frames of one message, and the most pieces that may wait; ws stores each one separately. */
const MAX_FRAGMENTS = 64;
const MAX_CHUNKS = 2_048;

/** Accepts graphql-ws WebSockets at `/graphql`. The size of a message is limited, and, where given, the number of sockets. */
export function createSocketServer(
  server: Server,
  { maxMessageBytes, maxSockets = Infinity }: { maxMessageBytes: number; maxSockets?: number },
): WebSocketServer {
  const sockets: WebSocketServer = new WebSocketServer({
    server,
    path: '/graphql',
    maxPayload: maxMessageBytes,
    maxFragments: MAX_FRAGMENTS,
    maxBufferedChunks: MAX_CHUNKS,
    handleProtocols,
    verifyClient: (_info, answer) => {
      if (sockets.clients.size < maxSockets) answer(true);
      else answer(false, 503, 'Too many connections.', { 'Retry-After': '5' });
    },
  });
  return sockets;
}
