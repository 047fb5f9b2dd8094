import { ConfigError } from '@leetcord/kit/process/env';
import { SECANTUS } from '../python-packages.ts';
import { findPython, findVenv, makeVenv, type VenvStep } from '../python-venv.ts';
import { secantusServer } from './secantus.ts';
import type { FindServer } from './server.ts';

/** SecantusDB's Python server, installed from PyPI into its own virtual environment. Throws a ConfigError that says what is missing. */
export const findSecantusPy: FindServer = async (say, toolsDir) => {
  let python = await findVenv(toolsDir, SECANTUS);
  if (python === undefined) {
    const base = await findPython(SECANTUS.oldestPython);
    if (base === undefined) return undefined;
    say('Installing SecantusDB, a database, from PyPI: once, about 20 seconds');
    python = await makeVenv(base, toolsDir, SECANTUS, (step, cause) => {
      throw new ConfigError(SENTENCES[step], { cause });
    });
  }
  // Whatever PYTHON… variables say, it keeps its compiled code: it starts in half the time.
  return secantusServer('secantus-py', python, ['-E', '-m', 'secantus']);
};

const SENTENCES: Record<VenvStep, string> = {
  venv: 'LeetCord needs a database, and Python cannot make a virtual environment for one: install its venv module (on Debian: apt install python3-venv), or MongoDB, or set MONGODB_URI.',
  install:
    'LeetCord needs a database, and SecantusDB could not be installed from PyPI: check the network, or install MongoDB, or set MONGODB_URI.',
};
