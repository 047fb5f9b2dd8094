import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { Transform } from 'node:stream';

/** A TCP proxy that stands for the network or for a process that is killed: tests cut it and restore it. */
export interface CuttableProxy {
  url: string;
  /** Breaks all connections and accepts no new ones, as when the process behind it is killed. */
  cut(): void;
  /** Resets all connections, and each new one as soon as it is there. */
  reset(): void;
  /** Passes each piece on only after this time, in ms, in both directions. */
  delay(ms: number): void;
  /** Lets nothing through any more, in either direction, without closing: a process that hangs. */
  freeze(): void;
  /** Breaks each connection once the server has sent this on it. */
  cutAfter(said: string): void;
  /** Passes nothing more on of a connection once a client says this for the so-manieth time, by default the first. Resolves when one has. */
  holdAt(said: string, time?: number): Promise<void>;
  /** Works again, for new connections. */
  restore(): void;
  close(): Promise<void>;
}

export async function createCuttableProxy(targetUrl: string): Promise<CuttableProxy> {
  const { hostname, port } = new URL(targetUrl);
  const sockets = new Set<Socket>();
  let state: 'open' | 'cut' | 'reset' | 'frozen' | { cutAfter: string } = 'open';

  let delayMs = 0;
  let held: { said: string; left: number; reached: () => void } | undefined;
  const passOn = (isFromClient: boolean) =>
    new Transform({
      transform: (piece: Buffer, _encoding, pass) => {
        const isHeld = isFromClient && held !== undefined && piece.includes(held.said) && (held.left -= 1) <= 0;
        if (isHeld) held?.reached();
        else if (delayMs === 0) pass(null, piece);
        else setTimeout(() => pass(null, piece), delayMs);
      },
    });

  const server = createServer((client) => {
    if (state === 'cut' || state === 'reset') {
      client.on('error', () => undefined);
      if (state === 'cut') client.destroy();
      else client.resetAndDestroy();
      return;
    }
    const upstream = connect(Number(port), hostname);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      if (state !== 'frozen') socket.pipe(passOn(socket === client)).pipe(other);
    }
    upstream.on('data', (data) => {
      if (typeof state === 'object' && data.includes(state.cutAfter)) client.destroy();
    });
    if (state === 'frozen') upstream.pause();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const destroyAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      state = 'cut';
      destroyAll();
    },
    reset: () => {
      state = 'reset';
      for (const socket of sockets) socket.resetAndDestroy();
    },
    delay: (ms) => {
      delayMs = ms;
    },
    freeze: () => {
      state = 'frozen';
      for (const socket of sockets) socket.unpipe().pause();
    },
    cutAfter: (said) => {
      state = { cutAfter: said };
      destroyAll();
    },
    holdAt: (said, time = 1) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = { said, left: time, reached: resolve };
      return promise;
    },
    restore: () => {
      state = 'open';
      held = undefined;
      delayMs = 0;
    },
    close: () => {
      destroyAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
