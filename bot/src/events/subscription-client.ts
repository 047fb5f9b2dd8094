import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import type { Api } from '../api.ts';

/** How often the gateway is asked whether it is still there, and how long it may take to answer, in ms. */
const KEEP_ALIVE_MS = 10_000;
const PONG_TIMEOUT_MS = 5_000;

/** A graphql-ws client of the gateway that signs in anew at each connection and notices a gateway that is gone. */
export function connectSubscriptions(gatewayUrl: string, api: Api): { client: Client; isConnected(): boolean } {
  let isConnected = false;
  let pongTimer: NodeJS.Timeout | undefined;

  const client = createClient({
    url: gatewayUrl.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: async () => ({ authorization: `Bearer ${await api.token()}` }),
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
