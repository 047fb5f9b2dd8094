import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../run-command.ts';
import { mongodServer } from './mongod.ts';
import { isMongodbSiteReachable } from './mongodb-site.ts';
import type { FindServer } from './server.ts';

const LIBRARY = 'mongodb-memory-server-core@11.3.0';
const MONGOD_VERSION = '8.0.12';
const INSTALL_TIMEOUT_MS = 60_000;
const DOWNLOAD_TIMEOUT_MS = 180_000;

/** Prints the path of this machine's mongod; mongodb-memory-server knows which version is right. */
const DOWNLOAD = `
import { writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import memoryServer from 'mongodb-memory-server-core';
const [, version, downloadDir, stamp] = process.argv;
const file = await memoryServer.MongoBinary.getPath({ version, downloadDir });
execFileSync(file, ['--version']);
writeFileSync(stamp, file);
`;

/** A mongod downloaded before, or now where MongoDB's site can be reached. */
export const findDownloadedMongod: FindServer = async (say, toolsDir) => {
  const toolDir = join(toolsDir, 'mongod');
  // Holds the path of the downloaded mongod, once it has run.
  const stamp = join(toolDir, `mongod-${MONGOD_VERSION}`);
  const known = await readFile(stamp, 'utf8').catch(() => undefined);
  if (known !== undefined) return mongodServer(known);
  if (!(await isMongodbSiteReachable())) return undefined;
  say('Downloading MongoDB: once, about 100 MB');
  try {
    await mkdir(toolDir, { recursive: true });
    await runCommand('npm', ['install', '--prefix', toolDir, '--no-save', LIBRARY], { timeoutMs: INSTALL_TIMEOUT_MS });
    const args = ['--input-type=module', '--eval', DOWNLOAD, MONGOD_VERSION, toolDir, stamp];
    await runCommand(process.execPath, args, { cwd: toolDir, timeoutMs: DOWNLOAD_TIMEOUT_MS });
    return mongodServer(await readFile(stamp, 'utf8'));
  } catch {
    say('MongoDB could not be downloaded: looking for another database');
    return undefined;
  }
};
