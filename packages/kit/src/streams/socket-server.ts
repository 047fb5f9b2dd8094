import type { Server } from 'node:http';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer } from 'ws';

/** How long a client may take to introduce itself, in ms. */
export const INIT_TIMEOUT_MS = 5_000;
/** A message may come in so many frames, and wait in so many pieces; ws holds each by itself. */
const MAX_FRAGMENTS = 64;
const MAX_CHUNKS = 2_048;

/** Takes WebSockets of graphql-ws at `/graphql`. What one message may weigh is bounded, and, where it is given, how many are open. */
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
