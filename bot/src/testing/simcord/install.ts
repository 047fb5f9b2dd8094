import { findPython, findVenv, makeVenv } from '@leetcord/launcher/python-venv';
import { toolsDir } from '@leetcord/launcher/root';

const VERSION = '3.2.1';
const VENV = { toolsDir, name: `simcord-${VERSION}`, requirement: `simcord==${VERSION}` };
const OLDEST_PYTHON = [3, 11] as const;

/** A Python with SimCord, installed from PyPI the first time. If it is unavailable, logs this and returns undefined. */
export async function findSimCord(): Promise<string | undefined> {
  const known = await findVenv(VENV);
  if (known !== undefined) return known;
  try {
    const base = await findPython(OLDEST_PYTHON);
    if (base === undefined) throw new Error(`Python ${OLDEST_PYTHON.join('.')} or newer is not here`);
    return await makeVenv(base, VENV, (_step, cause) => {
      throw cause;
    });
  } catch (error) {
    console.log(`The bot is not tested against SimCord: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
