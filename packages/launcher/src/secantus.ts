import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ConfigError } from '@leetcord/kit/env';

const run = promisify(execFile);

/** The release that was tested. */
const PACKAGE = 'SecantusDB==0.7.0b3';
const OLDEST_PYTHON = [3, 10] as const;
const CANDIDATES = ['python3', 'python', 'python3.13', 'python3.12', 'python3.11', 'python3.10'];

const NO_DATABASE =
  'LeetCord needs a database and found none: install Python 3.10 or newer, or MongoDB, or set MONGODB_URI to a MongoDB of yours.';

/**
 * Installs SecantusDB from PyPI into an environment of its own, once, and gives the path of its server.
 * Throws a ConfigError without a Python that is new enough, or when it cannot be installed.
 */
export async function installSecantus(dir: string, log: (line: string) => void): Promise<string> {
  const server = join(dir, 'bin', 'secantusd-py');
  const ready = join(dir, 'ready');
  if (existsSync(ready)) return server;
  const python = await findPython();
  log('Installing the database SecantusDB from PyPI (once, about 20 s)');
  try {
    await run(python, ['-m', 'venv', '--clear', dir]);
  } catch (cause) {
    throw new ConfigError(
      'Python cannot make a virtual environment: install its venv module (on Debian: apt install python3-venv), or MongoDB, or set MONGODB_URI.',
      { cause },
    );
  }
  try {
    await run(join(dir, 'bin', 'python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', PACKAGE]);
    await run(join(dir, 'bin', 'python'), ['-c', `open(${JSON.stringify(ready)}, "w").close()`]);
  } catch (cause) {
    throw new ConfigError(
      'SecantusDB could not be installed from PyPI: check the network, or install MongoDB, or set MONGODB_URI.',
      { cause },
    );
  }
  return server;
}

async function findPython(): Promise<string> {
  for (const candidate of CANDIDATES) {
    try {
      const { stdout } = await run(candidate, ['-c', 'import sys; print(*sys.version_info[:2])']);
      const [major = 0, minor = 0] = stdout.trim().split(' ').map(Number);
      if (major === OLDEST_PYTHON[0] && minor >= OLDEST_PYTHON[1]) return candidate;
    } catch {
      // Not on PATH, or not a Python: try the next name.
    }
  }
  throw new ConfigError(NO_DATABASE);
}
