import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '@leetcord/kit/process/env';
import { makePrivateFolder } from '@leetcord/kit/process/private-folder';
import { processIdentity } from './process-identity.ts';

/** What this folder's lock says about the previous run. */
export interface DataDirLock {
  /** Whether the previous run was killed, so that its processes may still be ending. */
  wasKilled: boolean;
}

/** Another process works on this data: a LeetCord that runs, or a command. */
export class DataInUse extends ConfigError {}

const LOCK = 'running.pid';

/** The process of the LeetCord that runs on this data; undefined when none does. */
export async function runningHere(dataDir: string): Promise<number | undefined> {
  const path = join(dataDir, LOCK);
  if (!existsSync(path)) return undefined;
  const owner = readFileSync(path, 'utf8');
  const pid = Number.parseInt(owner, 10);
  return pid > 0 && (await processIdentity(pid)) === owner ? pid : undefined;
}

/**
 * Keeps a second start away from the same data until this process ends. The lock of a dead process is taken over.
 * Throws DataInUse when LeetCord already runs here.
 */
export async function lockDataDir(dataDir: string): Promise<DataDirLock> {
  makePrivateFolder(dataDir);
  const path = join(dataDir, LOCK);
  const mine = (await processIdentity(process.pid)) ?? '';
  for (let wasKilled = false; ; wasKilled = true) {
    try {
      writeFileSync(path, mine, { flag: 'wx' });
      process.once('exit', () => rmSync(path, { force: true }));
      return { wasKilled };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = await runningHere(dataDir);
    if (pid !== undefined) {
      throw new DataInUse(
        `LeetCord is running here already (process ${pid}): stop it first, with Ctrl+C in its terminal.`,
      );
    }
    rmSync(path, { force: true });
  }
}
