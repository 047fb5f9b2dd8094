import { randomInt } from 'node:crypto';
import { connect, createServer, type AddressInfo } from 'node:net';

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

/** Below the ports that systems give to outgoing connections, which could take one before its server starts. */
const FIRST_PORT = 20_000;
const LAST_PORT = 29_999;

/** Different ports on which nobody listens at this moment. */
export async function freePorts(count: number): Promise<number[]> {
  const found = new Set<number>();
  while (found.size < count) {
    const port = randomInt(FIRST_PORT, LAST_PORT + 1);
    if (!(await isPortTaken(port))) found.add(port);
  }
  return [...found];
}

/** A port on which nobody listens at this moment. */
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

/** Whether something accepts connections on a port of this machine. It never binds the port itself: a server may be about to do so. */
export function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
