import type { Operation } from './ask.ts';

interface Message {
  type: string;
  payload?: { errors?: Fault[] } | Fault[];
}
interface Fault {
  extensions?: { code?: string };
}

/**
 * Opens a graphql-ws WebSocket and sends an operation on it, if one is given. Resolves to the outcome: `ok`, the code of an error, or
 * the code with which the socket was closed.
 */
export const askOverSocket = (url: string, connectionParams: object, operation?: Operation): Promise<string | number> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws');
    const send = (message: object) => socket.send(JSON.stringify(message));
    const end = (outcome: string | number) => {
      resolve(outcome);
      socket.close();
    };
    socket.onopen = () => send({ type: 'connection_init', payload: connectionParams });
    socket.onclose = ({ code }) => resolve(code);
    socket.onmessage = ({ data }) => {
      const { type, payload } = JSON.parse(String(data)) as Message;
      if (type === 'ping') return;
      if (type === 'connection_ack' && operation !== undefined) {
        send({ id: '1', type: 'subscribe', payload: operation });
        return;
      }
      const errors = Array.isArray(payload) ? payload : (payload?.errors ?? []);
      end(errors[0]?.extensions?.code ?? 'ok');
    };
  });
