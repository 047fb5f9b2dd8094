import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { MessageType, type Message } from 'graphql-ws';
import { WebSocketServer } from 'ws';

/** A graphql-ws server that answers each subscription with texts made of its id, whatever they are. */
export async function serveMessages(messagesFor: (id: string) => Iterable<string>) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (socket) => {
    socket.on('error', () => undefined);
    socket.on('message', (data) => {
      const message = JSON.parse((data as Buffer).toString()) as Message;
      if (message.type === MessageType.ConnectionInit) socket.send('{"type":"connection_ack"}');
      if (message.type !== MessageType.Subscribe) return;
      for (const text of messagesFor(message.id)) socket.send(text);
    });
  });
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      for (const socket of server.clients) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The message with a result of a subscription. */
export const resultMessage = (id: string, data: object): string =>
  JSON.stringify({ id, type: MessageType.Next, payload: { data } });
