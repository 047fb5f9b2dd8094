import { randomBytes } from 'node:crypto';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ConfigError } from '@leetcord/kit/env';
import { findProgram } from '../find-program.ts';
import { runCommand } from '../run-command.ts';
import { secantusServer } from './secantus.ts';
import type { FindServer } from './server.ts';

/** The version of PyPI's SecantusDB that LeetCord is tested with. */
const VERSION = '0.7.0b3';
/** Newest first, after the one that the user calls `python3`. */
const PYTHONS = ['python3', 'python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python'];
const INSTALL_TIMEOUT_MS = 240_000;

/** SecantusDB's Python server, installed from PyPI in a virtual environment of its own. */
export const findSecantusPy: FindServer = async (say, toolsDir) => {
  const venv = join(toolsDir, `secantus-${VERSION}`);
  if (!(await exists(pythonOf(venv)))) {
    const python = await findPython();
    if (python === undefined) return undefined;
    say('Installing SecantusDB, a database, from PyPI: once, about 20 seconds');
    await install(python, venv);
  }
  return secantusServer('secantus-py', pythonOf(venv), ['-m', 'secantus']);
};

const pythonOf = (venv: string) =>
  process.platform === 'win32' ? join(venv, 'Scripts', 'python.exe') : join(venv, 'bin', 'python');

/** Python 3.10 or newer. */
async function findPython(): Promise<string | undefined> {
  for (const name of PYTHONS) {
    const file = await findProgram(name);
    if (file === undefined) continue;
    try {
      await runCommand(file, ['-c', 'import sys; sys.exit(sys.version_info < (3, 10))'], { timeoutMs: 20_000 });
      return file;
    } catch {
      // Too old, or not installed behind its name.
    }
  }
  return undefined;
}

/**
 * Installs beside the final folder and renames: a killed install leaves nothing half-made, and two at once both work.
 * Throws a ConfigError with what is missing.
 */
async function install(python: string, venv: string): Promise<void> {
  const draft = `${venv}.${randomBytes(4).toString('hex')}`;
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', `SecantusDB==${VERSION}`];
  await mkdir(dirname(venv), { recursive: true });
  try {
    await runCommand(python, ['-m', 'venv', draft], { timeoutMs: INSTALL_TIMEOUT_MS }).catch(because(NO_VENV));
    await runCommand(pythonOf(draft), pip, { timeoutMs: INSTALL_TIMEOUT_MS }).catch(because(NO_PYPI));
    // One that is there by now is another run's; or its Python is gone.
    if (!(await exists(pythonOf(venv)))) await rm(venv, { recursive: true, force: true });
    await rename(draft, venv).catch(async (error: unknown) => {
      if (!(await exists(pythonOf(venv)))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

const NO_VENV =
  'LeetCord needs a database, and Python cannot make a virtual environment for one: install its venv module (on Debian: apt install python3-venv), or MongoDB, or set MONGODB_URI.';
const NO_PYPI =
  'LeetCord needs a database, and SecantusDB could not be installed from PyPI: check the network, or install MongoDB, or set MONGODB_URI.';

const because = (sentence: string) => (cause: unknown) => {
  throw new ConfigError(sentence, { cause });
};

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
