import { SIMCORD } from '@leetcord/launcher/python-packages';
import { findPython, findVenv, makeVenv } from '@leetcord/launcher/python-venv';
import { toolsDir } from '@leetcord/launcher/root';

/** A Python with SimCord, installed from PyPI the first time. If it is unavailable, logs this and returns undefined. */
export async function findSimCord(): Promise<string | undefined> {
  const known = await findVenv(toolsDir, SIMCORD);
  if (known !== undefined) return known;
  try {
    const base = await findPython(SIMCORD.oldestPython);
    if (base === undefined) throw new Error(`Python ${SIMCORD.oldestPython.join('.')} or newer is not here`);
    return await makeVenv(base, toolsDir, SIMCORD, (_step, cause) => {
      throw cause;
    });
  } catch (error) {
    console.log(`The bot is not tested against SimCord: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
