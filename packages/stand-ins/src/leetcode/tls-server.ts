import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { ConfigError } from '@leetcord/kit/process/env';
import type { Certificate } from './certificate.ts';

/** Listens with TLS; port 0 takes any free port. Throws a ConfigError when the port is taken. */
export async function listenTls(
  handler: RequestListener,
  { key, cert }: Certificate,
  { host, port }: { host: string; port: number },
): Promise<{ server: Server; port: number }> {
  const server = createServer({ key, cert }, handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new ConfigError(`Port ${port} is in use: stop the program that has it, or set HTTPS_PORT to another one.`)
          : error,
      ),
    );
    server.listen(port, host, resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}
