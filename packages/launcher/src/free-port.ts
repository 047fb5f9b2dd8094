import { createServer, type AddressInfo } from 'node:net';

const listenOn = (port: number) =>
  new Promise<{ port: number; close(): Promise<void> }>((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
  });

/** Different ports that nobody listens on at this moment. */
export async function freePorts(count: number): Promise<number[]> {
  const held = await Promise.all(Array.from({ length: count }, () => listenOn(0)));
  await Promise.all(held.map((server) => server.close()));
  return held.map(({ port }) => port);
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const [port] = await freePorts(1);
  return port!;
}

/** Whether somebody listens on a port of this machine. */
export async function isPortTaken(port: number): Promise<boolean> {
  try {
    await (await listenOn(port)).close();
    return false;
  } catch {
    return true;
  }
}
