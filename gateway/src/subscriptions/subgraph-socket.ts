import type { Logger } from '@leetcord/kit/logger';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { SubgraphAddress } from '../env.ts';

/** How often a subgraph's socket is asked whether it is alive, and how long it has to say so, in ms. */
const PING_EVERY_MS = 5_000;
const PONG_WITHIN_MS = 4_000;
/** How long opening the socket may take, in ms. */
const CONNECT_TIMEOUT_MS = 4_000;
/** How long the socket stays open without subscriptions, in ms. */
const IDLE_CLOSE_MS = 10_000;
const MAX_EVENT_BYTES = 1024 * 1024;

class SubgraphWebSocket extends WebSocket {
  constructor(url: string, protocols: string | string[]) {
    super(url, protocols, { handshakeTimeout: CONNECT_TIMEOUT_MS, maxPayload: MAX_EVENT_BYTES });
  }
}

/**
 * The one socket to a subgraph, for all its subscriptions: opened with the first, closed some time after the last. A socket
 * that breaks or falls silent ends its subscriptions with a close event; opening them again is up to who follows them.
 */
export function createSubgraphSocket(name: string, { url, routerSecret }: SubgraphAddress, log: Logger): Client {
  let silent: NodeJS.Timeout | undefined;
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: SubgraphWebSocket,
    connectionParams: { routerSecret },
    connectionAckWaitTimeout: CONNECT_TIMEOUT_MS,
    lazyCloseTimeout: IDLE_CLOSE_MS,
    keepAlive: PING_EVERY_MS,
    retryAttempts: 0,
    on: {
      ping: (received) => {
        if (received) return;
        silent = setTimeout(() => {
          log.warn({ subgraph: name }, 'The socket to a subgraph fell silent');
          client.terminate();
        }, PONG_WITHIN_MS);
      },
      pong: (received) => {
        if (received) clearTimeout(silent);
      },
      closed: (event) => {
        clearTimeout(silent);
        const code = (event as { code?: number }).code;
        if (code === 4403) {
          log.error(
            { subgraph: name },
            `${name} refuses the router secret: set the same one in ${name} and in the gateway`,
          );
        }
      },
    },
  });
  return client;
}
