import { once } from 'node:events';

const COMMAND_TIMEOUT_MS = 30_000;

type Reply = { id: number | null } & ({ type: 'success'; result: unknown } | { type: 'error'; message: string });

/** A session with a browser over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), with commands only. */
export async function openBidi(url: string) {
  const socket = new WebSocket(url);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    const command = reply.id === null ? undefined : waiting.get(reply.id);
    if (reply.type === 'success') command?.resolve(reply.result);
    else if (reply.type === 'error') command?.reject(new Error(reply.message));
  });
  socket.addEventListener('close', () => {
    for (const command of waiting.values()) command.reject(new Error('The browser closed the connection.'));
  });
  await once(socket, 'open', { signal: AbortSignal.timeout(COMMAND_TIMEOUT_MS) });

  let lastId = 0;
  return {
    /** Rejects with the browser's message, when the connection ends, or after 30 s. */
    async send<Result>(method: string, params: object): Promise<Result> {
      const id = ++lastId;
      const command = Promise.withResolvers<unknown>();
      waiting.set(id, command);
      const late = () => command.reject(new Error(`No answer to ${method}.`));
      const timer = setTimeout(late, COMMAND_TIMEOUT_MS);
      socket.send(JSON.stringify({ id, method, params }));
      try {
        return (await command.promise) as Result;
      } finally {
        clearTimeout(timer);
        waiting.delete(id);
      }
    },
    close: () => socket.close(),
  };
}
export type Bidi = Awaited<ReturnType<typeof openBidi>>;
