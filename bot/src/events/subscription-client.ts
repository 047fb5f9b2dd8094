import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { Api } from '../api.ts';

/** How long the gateway may take to let us in, in ms. */
const CONNECT_TIMEOUT_MS = 5_000;
/** How often the gateway is asked whether it is still there, and how long it may take to answer, in ms. */
const KEEP_ALIVE_MS = 10_000;
const PONG_TIMEOUT_MS = 5_000;

/** A socket that gives up on a server that takes the connection and then says nothing. */
class ImpatientWebSocket extends WebSocket {
  constructor(url: string, protocols: string) {
    super(url, protocols, { handshakeTimeout: CONNECT_TIMEOUT_MS });
    // graphql-ws stops listening when it ends a socket that is still connecting; the error of that would end the process.
    this.on('error', () => undefined);
  }
}

/** A graphql-ws client of the gateway that signs in anew at each connection and notices a gateway that is gone. */
export function connectSubscriptions(gatewayUrl: string, api: Api): { client: Client; isConnected(): boolean } {
  let isConnected = false;
  let pongTimer: NodeJS.Timeout | undefined;

  const client = createClient({
    url: gatewayUrl.replace(/^http/, 'ws'),
    webSocketImpl: ImpatientWebSocket,
    connectionParams: async () => ({ authorization: `Bearer ${await api.token()}` }),
    connectionAckWaitTimeout: CONNECT_TIMEOUT_MS,
    keepAlive: KEEP_ALIVE_MS,
    // followStream opens the stream again, with a fresh consumer.
    retryAttempts: 0,
    on: {
      connected: () => {
        isConnected = true;
      },
      closed: () => {
        isConnected = false;
        clearTimeout(pongTimer);
      },
      ping: (isFromServer) => {
        if (!isFromServer) pongTimer = setTimeout(() => client.terminate(), PONG_TIMEOUT_MS);
      },
      pong: (isFromServer) => {
        if (isFromServer) clearTimeout(pongTimer);
      },
    },
  });
  return { client, isConnected: () => isConnected };
}
