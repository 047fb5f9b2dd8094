import { findProgram } from './find-program.ts';
import { isMongodbSiteReachable } from './database/mongodb-site.ts';
import { SECANTUS, SIMCORD } from './python-packages.ts';
import { findPython, findVenv, makeVenv } from './python-venv.ts';
import { toolsDir } from './root.ts';

/**
 * `node install-python-packages.ts [test]`: installs from PyPI what LeetCord, or its tests, will need, while npm installs the rest. So it
 * imports nothing from node_modules. It tells no failure: who needs a package tries again, and says what is wrong.
 */

/** Whether the task will use SecantusDB: choose-server.ts prefers all of these. */
async function needsSecantus(): Promise<boolean> {
  if (process.env['MONGODB_URI']) return false;
  if ((await findProgram('mongod')) ?? (await findProgram('secantusd-rs'))) return false;
  return !(await isMongodbSiteReachable());
}

const needed = [...((await needsSecantus()) ? [SECANTUS] : []), ...(process.argv[2] === 'test' ? [SIMCORD] : [])];

await Promise.allSettled(
  needed.map(async (item) => {
    if ((await findVenv(toolsDir, item)) !== undefined) return;
    const python = await findPython(item.oldestPython);
    if (python === undefined) return;
    await makeVenv(python, toolsDir, item, (_step, cause) => {
      throw cause;
    });
  }),
);
