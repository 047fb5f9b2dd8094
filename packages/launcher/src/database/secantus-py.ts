import { ConfigError } from '@leetcord/kit/process/env';
import { findPython, findVenv, makeVenv, type VenvStep } from '../python-venv.ts';
import { secantusServer } from './secantus.ts';
import type { FindServer } from './server.ts';

/** The version of PyPI's SecantusDB that LeetCord is tested with. */
const VERSION = '0.7.0b3';
const OLDEST_PYTHON = [3, 10] as const;

/** SecantusDB's Python server, installed from PyPI into its own virtual environment. Throws a ConfigError that says what is missing. */
export const findSecantusPy: FindServer = async (say, toolsDir) => {
  const venv = { toolsDir, name: `secantus-${VERSION}`, requirement: `SecantusDB==${VERSION}` };
  let python = await findVenv(venv);
  if (python === undefined) {
    const base = await findPython(OLDEST_PYTHON);
    if (base === undefined) return undefined;
    say('Installing SecantusDB, a database, from PyPI: once, about 20 seconds');
    python = await makeVenv(base, venv, (step, cause) => {
      throw new ConfigError(SENTENCES[step], { cause });
    });
  }
  return secantusServer('secantus-py', python, ['-m', 'secantus']);
};

const SENTENCES: Record<VenvStep, string> = {
  venv: 'LeetCord needs a database, and Python cannot make a virtual environment for one: install its venv module (on Debian: apt install python3-venv), or MongoDB, or set MONGODB_URI.',
  install:
    'LeetCord needs a database, and SecantusDB could not be installed from PyPI: check the network, or install MongoDB, or set MONGODB_URI.',
};
