import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '@leetcord/kit/process/env';
import { takesConnections } from '@leetcord/kit/process/free-port';
import { startChild } from '@leetcord/launcher/child';
import { findProgram } from '@leetcord/launcher/find-program';
import { lastLines } from '@leetcord/launcher/last-lines';
import { supervise, type ManagedProcess } from '@leetcord/launcher/supervise';

/** A load balancer's port, and those of the replicas behind it. */
export interface Balanced {
  name: string;
  port: number;
  replicas: readonly number[];
}

const upstream = ({ name, replicas }: Balanced) =>
  `upstream ${name} { ${replicas.map((port) => `server 127.0.0.1:${port} fail_timeout=1s;`).join(' ')} keepalive 32; }`;
const server = ({ name, port }: Balanced) => `server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://${name};
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection $connection_for_upstream;
      proxy_read_timeout 1h;
      proxy_buffering off;
    }
  }`;

/** The settings that docs/decisions/replicas.md names, for each part. */
const configuration = (dir: string, balanced: readonly Balanced[]) => `daemon off;
pid ${dir}/pid;
error_log ${dir}/error.log;
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 4096; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${dir}/${kind};`).join(' ')}
  map $http_upgrade $connection_for_upstream { default upgrade; '' ''; }
  ${balanced.map(upstream).join('\n  ')}
  ${balanced.map(server).join('\n  ')}
}
`;

/** Debian's nginx in front of replicas. Throws a ConfigError when this machine has none. */
export async function startNginx(
  dataDir: string,
  balanced: readonly Balanced[],
  tell: (line: string) => void,
): Promise<ManagedProcess> {
  // Debian keeps it in /usr/sbin, which is not on everybody's PATH.
  const program = (await findProgram('nginx')) ?? (await findProgram('../sbin/nginx'));
  if (program === undefined) {
    throw new ConfigError('nginx is missing: install it (on Debian: apt install nginx-light), then run this again.');
  }
  const dir = join(dataDir, 'nginx');
  mkdirSync(dir, { recursive: true });
  const file = join(dir, 'nginx.conf');
  writeFileSync(file, configuration(dir, balanced));
  const logPath = join(dir, 'output.log');
  const nginx = supervise(
    {
      name: 'nginx',
      logPath,
      launch: () => startChild(program, ['-e', join(dir, 'error.log'), '-c', file], { logPath }),
      look: async () => ({ kind: (await takesConnections(balanced[0]!.port)) ? 'ready' : 'silent' }),
      isOutside: () => false,
      isRestartOfUse: () => false,
      lastWords: () => lastLines(logPath).slice(-5).join('\n'),
    },
    tell,
  );
  await nginx.start();
  return nginx;
}
