import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '@leetcord/kit/process/env';
import { takesConnections } from '@leetcord/kit/process/free-port';
import { startChild } from '@leetcord/launcher/child';
import { findProgram } from '@leetcord/launcher/find-program';
import { lastLines } from '@leetcord/launcher/last-lines';
import { supervise, type ManagedProcess } from '@leetcord/launcher/supervise';

export const NO_NGINX = 'nginx is missing: install it (on Debian: apt install nginx-light), then run this again.';

/** Debian keeps it in /usr/sbin, which is not on everybody's PATH. */
export const findNginx = async (): Promise<string | undefined> =>
  (await findProgram('nginx')) ?? (await findProgram('../sbin/nginx'));

/** What nginx needs to run as any user, with all its files in one folder. */
const configuration = (dir: string, http: string) => `daemon off;
pid ${dir}/pid;
error_log ${dir}/error.log;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 4096; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${dir}/${kind};`).join(' ')}
  ${http}
}
`;

interface Nginx {
  /** Where its files are kept, in a folder of their own. */
  dataDir: string;
  /** What belongs into its block `http`. */
  http: string;
  /** One of the ports that it then takes. */
  port: number;
  tell: (line: string) => void;
}

/** Starts Debian's nginx. Throws a ConfigError when this machine has none. */
export async function startNginx({ dataDir, http, port, tell }: Nginx): Promise<ManagedProcess> {
  const program = await findNginx();
  if (program === undefined) throw new ConfigError(NO_NGINX);
  const dir = join(dataDir, 'nginx');
  mkdirSync(dir, { recursive: true });
  const file = join(dir, 'nginx.conf');
  writeFileSync(file, configuration(dir, http));
  const logPath = join(dir, 'output.log');
  const nginx = supervise(
    {
      name: 'nginx',
      logPath,
      launch: () => startChild(program, ['-e', join(dir, 'error.log'), '-c', file], { logPath }),
      look: async () => ({ kind: (await takesConnections(port)) ? 'ready' : 'silent' }),
      isOutside: () => false,
      isRestartOfUse: () => false,
      lastWords: () => lastLines(logPath).slice(-5).join('\n'),
    },
    tell,
  );
  await nginx.start();
  return nginx;
}
