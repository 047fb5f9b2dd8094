import { accessSync, chmodSync, constants, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '@leetcord/kit/process/env';

const OWNER_ONLY = 0o700;

/**
 * Makes a folder that only its owner can read, and takes everybody else's rights from what is in it from earlier versions. Throws a
 * ConfigError with one sentence when it cannot be written.
 */
export function makePrivateFolder(dir: string): void {
  try {
    mkdirSync(dir, { recursive: true, mode: OWNER_ONLY });
    takeRightsFromOthers(dir);
    accessSync(dir, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new ConfigError(
      `LeetCord cannot write to its data folder ${dir} (${codeOf(cause)}): give your user the right to, or set LEETCORD_DATA_DIR to another folder.`,
      { cause },
    );
  }
}

function takeRightsFromOthers(path: string): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined || !(stat.isFile() || stat.isDirectory())) return;
  if ((stat.mode & 0o077) !== 0) {
    try {
      chmodSync(path, stat.mode & OWNER_ONLY);
    } catch (error) {
      // A program of an earlier run that is about to end removes files of its own.
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }
  if (stat.isDirectory()) for (const name of readdirSync(path)) takeRightsFromOthers(join(path, name));
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? 'failed';
