import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A TCP proxy that stands for the network or for a process that is killed: tests cut it and restore it. */
export interface CuttableProxy {
  url: string;
  /** Breaks all connections and accepts no new ones, as when the process behind it is killed. */
  cut(): void;
  /** Lets nothing through any more, in either direction, without closing: a process that hangs. */
  freeze(): void;
  /** Breaks each connection once the server has sent this on it. */
  cutAfter(said: string): void;
  /** Works again, for new connections. */
  restore(): void;
  close(): Promise<void>;
}

export async function createCuttableProxy(targetUrl: string): Promise<CuttableProxy> {
  const { hostname, port } = new URL(targetUrl);
  const sockets = new Set<Socket>();
  let state: 'open' | 'cut' | 'frozen' | { cutAfter: string } = 'open';

  const server = createServer((client) => {
    if (state === 'cut') {
      client.destroy();
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
      if (state !== 'frozen') socket.pipe(other);
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
    freeze: () => {
      state = 'frozen';
      for (const socket of sockets) socket.unpipe().pause();
    },
    cutAfter: (said) => {
      state = { cutAfter: said };
      destroyAll();
    },
    restore: () => {
      state = 'open';
    },
    close: () => {
      destroyAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
